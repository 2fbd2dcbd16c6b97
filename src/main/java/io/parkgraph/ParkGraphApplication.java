package io.parkgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts ParkGraph: the admin UI, the GraphQL endpoint and GraphiQL in one process. */
@SpringBootApplication
public class ParkGraphApplication {

  /** Starts the application; see {@code ./park help} for the settings it reads. */
  public static void main(String[] args) {
    SpringApplication.run(ParkGraphApplication.class, args);
  }
}
