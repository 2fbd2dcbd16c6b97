package io.parkgraph.platform.files;

import org.springframework.http.HttpStatus;

/** A request for files that cannot be met; {@code file.<code>} is the key of what people read. */
final class FileProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;

  private FileProblem(HttpStatus status, String code) {
    super(code);
    this.status = status;
    this.code = code;
  }

  static FileProblem of(HttpStatus status, String code) {
    return new FileProblem(status, code);
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }
}
