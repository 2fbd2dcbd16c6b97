package io.parkgraph.architecture.planted.enterprise.ui;

import io.parkgraph.architecture.planted.economy.LaterRoomRepository;
import io.parkgraph.architecture.planted.enterprise.api.Controller;

/** Calls the API and goes to a repository. */
record View(Controller controller, LaterRoomRepository repository) {}
