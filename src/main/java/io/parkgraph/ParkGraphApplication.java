package io.parkgraph;

import io.parkgraph.platform.accounts.ResetAdmin;
import io.parkgraph.platform.store.backup.BackupCommands;
import io.parkgraph.platform.store.server.StoreServer;
import io.parkgraph.platform.store.vault.RotateKey;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts ParkGraph: the admin UI, the GraphQL endpoint and GraphiQL in one process. */
@SpringBootApplication
public class ParkGraphApplication {

  /** Starts the application; see {@code ./park help} for the settings it reads. */
  public static void main(String[] args) {
    if (List.of(args).contains(ResetAdmin.ARGUMENT)) {
      ResetAdmin.run(args);
    } else if (List.of(args).contains(StoreServer.ARGUMENT)) {
      StoreServer.run(args);
    } else if (BackupCommands.areAskedForBy(args)) {
      BackupCommands.run(args);
    } else if (List.of(args).contains(RotateKey.ARGUMENT)) {
      RotateKey.run(args);
    } else {
      SpringApplication.run(ParkGraphApplication.class, args);
    }
  }
}
