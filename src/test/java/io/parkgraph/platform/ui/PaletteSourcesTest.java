package io.parkgraph.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.Site;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.ui.palette.PaletteEntry;
import io.parkgraph.platform.ui.palette.PaletteSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The palette finds records by what people remember of them, and nothing for who may not see. */
class PaletteSourcesTest extends StoreTest {

  @Autowired private List<PaletteSource> sources;
  @Autowired private EnterpriseService enterprises;
  @Autowired private Callers callers;

  @Test
  void anEnterpriseIsFoundByNamePinyinInitialsAndCodeByThoseWhoMayRead() {
    String code = TestCreditCodes.next();
    enterprises.register(
        new RegisterEnterprise("巴渝冷链物流", code, "G54", "500113", Site.PARK, true),
        WriteConditions.NONE);
    PaletteSource records = source("enterprise.title");
    for (String typed :
        List.of("冷链", "bayulenglian", "byllwl", code.toLowerCase(java.util.Locale.ROOT))) {
      assertThat(records.find(typed, 5)).extracting(PaletteEntry::text).contains("巴渝冷链物流");
    }
    assertThat(records.find("", 5)).isEmpty();
  }

  @Test
  void whoMayNotReadFindsNothing() {
    Caller nobody = new Caller(Caller.Kind.ACCOUNT, "account:x", "x", Set.of(), Set.of());
    callers.as(
        nobody,
        () -> {
          assertThat(source("enterprise.title").find("冷链", 5)).isEmpty();
          assertThat(source("economy.title").find("冷链", 5)).isEmpty();
          assertThat(source("ui.palette.actions").find("", 5)).isEmpty();
        });
  }

  private PaletteSource source(String label) {
    return sources.stream()
        .filter(source -> source.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
