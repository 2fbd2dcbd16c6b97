package io.parkgraph.platform.files;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.files.FileClaim;
import io.parkgraph.platform.store.files.FileContent;
import io.parkgraph.platform.store.files.FileStore;
import io.parkgraph.platform.store.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The use cases of files, the same for the API and for screens. */
@Service
public class FileService {

  private final FileStore files;
  private final List<FileOwner> owners;
  private final CurrentCaller caller;

  FileService(FileStore files, List<FileOwner> owners, CurrentCaller caller) {
    this.files = files;
    this.owners = owners;
    this.caller = caller;
  }

  /**
   * Keeps a file that the caller brings; takes {@code file:upload}.
   *
   * @param name what the caller calls it
   * @throws io.parkgraph.platform.security.AccessDenied if the scope is missing
   * @throws io.parkgraph.platform.store.files.FileRefused if it is not one that is kept
   * @throws IOException if it cannot be read
   */
  public StoredFile upload(InputStream content, String name) throws IOException {
    String by = caller.require(Scope.FILE_UPLOAD).id();
    return files.keep(content, FileClaim.upload(name, by));
  }

  /**
   * A file that the caller brought, or that belongs to a record that the caller may read; nothing
   * where it is neither, as if there were none.
   */
  public Optional<FileContent> open(String id) {
    return files.find(id).filter(this::mayRead).flatMap(file -> files.open(id));
  }

  private boolean mayRead(StoredFile file) {
    return file.by().equals(caller.get().id())
        || owners.stream().anyMatch(owner -> owner.mayRead(file.id()));
  }
}
