package io.parkgraph.platform.store.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stored file that is being read; reading fails where what is stored is not what was kept.
 *
 * @param file what is known of it
 * @param in its content in clear
 */
public record FileContent(StoredFile file, InputStream in) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    in.close();
  }
}
