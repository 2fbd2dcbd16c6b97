package io.parkgraph.platform.files;

import io.parkgraph.platform.store.files.FileContent;
import io.parkgraph.platform.store.files.StoredFile;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Takes files in and gives them out. What is uploaded waits in memory, never in clear on a disk, so
 * only a few uploads are under way at once; the others wait.
 */
@RestController
class FileController {

  private static final int AT_ONCE = 3;
  private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private final FileService files;
  private final Semaphore room = new Semaphore(AT_ONCE, true);

  FileController(FileService files) {
    this.files = files;
  }

  /** What is told of a file that was kept. */
  record Uploaded(String id, String name, String type, long size, String sha256, String url) {

    static Uploaded of(StoredFile file) {
      return new Uploaded(
          file.id(),
          file.name(),
          file.type().mediaType(),
          file.size(),
          file.sha256(),
          "/files/" + file.id());
    }

    /** Never tells the name, which may be a person's. */
    @Override
    public String toString() {
      return "Uploaded[" + id + "]";
    }
  }

  /** Keeps the one file of a multipart body. */
  @PostMapping("/files")
  ResponseEntity<Uploaded> upload(HttpServletRequest request)
      throws IOException, InterruptedException, ServletException {
    room.acquire();
    try {
      Part part = onlyFile(request);
      try (InputStream content = part.getInputStream()) {
        String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        Uploaded kept = Uploaded.of(files.upload(content, name));
        return ResponseEntity.created(URI.create(kept.url())).body(kept);
      } finally {
        part.delete();
      }
    } finally {
      room.release();
    }
  }

  /** Gives a file out, to be saved and never to be run. */
  @GetMapping("/files/{id}")
  void download(@PathVariable String id, WebRequest conditions, HttpServletResponse response)
      throws IOException {
    Optional<FileContent> found = files.open(id);
    if (found.isEmpty()) {
      throw FileProblem.of(HttpStatus.NOT_FOUND, "NOT_FOUND");
    }
    try (FileContent content = found.get()) {
      StoredFile file = content.file();
      response.setHeader("Content-Security-Policy", NOTHING_RUNS);
      if (conditions.checkNotModified(file.sha256())) {
        return;
      }
      response.setContentType(file.type().mediaType());
      response.setContentLengthLong(file.size());
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(file.name(), StandardCharsets.UTF_8)
              .build()
              .toString());
      content.in().transferTo(response.getOutputStream());
    }
  }

  private static Part onlyFile(HttpServletRequest request) throws IOException, ServletException {
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    if (!type.startsWith("multipart/form-data")) {
      throw FileProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "NOT_MULTIPART");
    }
    List<Part> parts;
    try {
      parts = List.copyOf(request.getParts());
    } catch (IllegalStateException tooLarge) {
      throw FileProblem.of(HttpStatus.CONTENT_TOO_LARGE, "FILE_TOO_LARGE");
    }
    List<Part> given = parts.stream().filter(part -> part.getSubmittedFileName() != null).toList();
    if (given.size() != 1) {
      throw FileProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, "FILE_MISSING");
    }
    return given.getFirst();
  }
}
