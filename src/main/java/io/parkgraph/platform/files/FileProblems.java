package io.parkgraph.platform.files;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.store.files.FileClaim;
import io.parkgraph.platform.store.files.FileRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what is wrong with a file in the form of a GraphQL error, in the caller's language. */
@RestControllerAdvice(assignableTypes = FileController.class)
class FileProblems {

  private static final long MEGABYTE = 1024L * 1024;

  private final Messages messages;

  FileProblems(Messages messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(FileProblem problem, HttpServletRequest request) {
    return answer(request, problem.status(), problem.code());
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(FileRefused refused, HttpServletRequest request) {
    return switch (refused.reason()) {
      case EMPTY -> answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "FILE_EMPTY");
      case TOO_LARGE -> answer(request, HttpStatus.CONTENT_TOO_LARGE, "FILE_TOO_LARGE");
      case TYPE_UNKNOWN -> answer(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "FILE_TYPE_UNKNOWN");
    };
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(AccessDenied denied, HttpServletRequest request) {
    return answer(request, HttpStatus.FORBIDDEN, "FORBIDDEN", denied.scope().value());
  }

  private ResponseEntity<Object> answer(
      HttpServletRequest request, HttpStatus status, String code, Object... arguments) {
    Object[] all = arguments.length == 0 ? new Object[] {limit()} : arguments;
    String text =
        messages.text(
            Messages.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), "file." + code, all);
    Object error = Map.of("message", text, "extensions", Map.of("code", code));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("errors", List.of(error)));
  }

  /** How large a file may be, as people read it. */
  static String limit() {
    return FileClaim.UPLOAD_LIMIT / MEGABYTE + " MB";
  }
}
