package io.parkgraph.enterprise;

import static io.parkgraph.platform.exchange.imports.ImportColumn.Need.ALWAYS;
import static io.parkgraph.platform.exchange.imports.ImportColumn.Need.NEVER;
import static io.parkgraph.platform.exchange.imports.ImportColumn.Need.WHEN_NEW;

import io.parkgraph.platform.exchange.imports.ImportColumn;
import io.parkgraph.platform.exchange.imports.ImportRow;
import io.parkgraph.platform.exchange.imports.ImportTarget;
import io.parkgraph.platform.exchange.imports.RowResult;
import io.parkgraph.platform.exchange.imports.RowWrite;
import io.parkgraph.platform.security.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a file of enterprises says: who is not known yet is registered, the others are changed. */
@Configuration(proxyBeanMethods = false)
class EnterpriseImport {

  private static final String CODE = "creditCode";

  @Bean
  ImportTarget enterpriseImportTarget(EnterpriseService enterprises) {
    return new ImportTarget(
        "enterprises",
        "enterprise.title",
        Scope.ENTERPRISE_WRITE,
        List.of(
            ImportColumn.text(CODE, "enterprise.field.creditCode", ALWAYS, "91500113MA00004100"),
            ImportColumn.text("name", "enterprise.field.name", WHEN_NEW, "重庆示例物流有限公司"),
            ImportColumn.choice(
                "industry",
                "enterprise.field.industry",
                WHEN_NEW,
                keys("industry", Industry.values()),
                "G54"),
            ImportColumn.text("divisionCode", "enterprise.field.divisionCode", NEVER, "500113"),
            ImportColumn.choice(
                "site", "enterprise.field.site", NEVER, keys("site", Site.values()), "PARK"),
            ImportColumn.choice(
                "managed",
                "enterprise.field.managed",
                NEVER,
                List.of("ui.yesNo.YES", "ui.yesNo.NO"),
                "YES")),
        row -> Objects.requireNonNullElse(row.code(CODE), ""),
        (row, write) -> write(enterprises, row, write));
  }

  private static RowResult write(EnterpriseService enterprises, ImportRow row, RowWrite write) {
    String code = Objects.requireNonNullElse(row.code(CODE), "");
    String name = row.text("name");
    String industry = row.name("industry", Industry.class, "industry");
    String division = row.text("divisionCode");
    Site site = row.constant("site", Site.class, "site");
    Boolean managed = row.yesNo("managed");
    return write.changeOrCreate(
        conditions ->
            enterprises.update(
                code, new UpdateEnterprise(name, industry, division, site, managed), conditions),
        conditions ->
            enterprises.register(
                new RegisterEnterprise(name, code, industry, division, site, managed), conditions));
  }

  private static List<String> keys(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> prefix + "." + each.name()).toList();
  }
}
