package io.parkgraph.member.moves;

import io.parkgraph.platform.rounds.Round;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Notes of letters whose last day has passed that they were not presented in time. */
@Component
final class LetterRound implements Round {

  private final TransferEntryRepository entries;
  private final TransferService transfers;

  LetterRound(TransferEntryRepository entries, TransferService transfers) {
    this.entries = entries;
    this.transfers = transfers;
  }

  @Override
  public String name() {
    return "letters of transfers";
  }

  @Override
  public void run(LocalDate today) {
    entries.expired(today).forEach(id -> transfers.expire(id, today));
  }
}
