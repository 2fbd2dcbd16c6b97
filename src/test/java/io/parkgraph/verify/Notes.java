package io.parkgraph.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** A file in which a writer notes each write that was acknowledged, before it makes the next. */
final class Notes implements AutoCloseable {

  private final FileChannel file;

  private Notes(FileChannel file) {
    this.file = file;
  }

  /** Notes on after what the file holds. */
  static Notes in(Path file) throws IOException {
    return new Notes(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Notes that something has had so many changes. */
  synchronized void note(String id, long change) throws IOException {
    String line = id + " " + change + "\n";
    file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    file.force(false);
  }

  /** The last change that was noted of each. */
  static Map<String, Long> read(Path file) throws IOException {
    Map<String, Long> noted = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(" ", -1);
      noted.merge(parts[0], Long.valueOf(parts[1]), Math::max);
    }
    return noted;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
