package io.parkgraph.platform.store.server;

import io.parkgraph.platform.StartupProblem;
import io.parkgraph.platform.store.embedded.entrance.Credential;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;

/**
 * The password that applications show to the store.
 *
 * @param text the password
 * @param shown how it stands in the URI that is printed: one that was given is not repeated
 */
record StorePassword(String text, String shown) {

  private static final String VARIABLE = "PARK_STORE_PASSWORD";
  private static final String FILE = "store.password";

  /** Characters that stand for themselves in a URI. */
  private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9._~-]{16,200}");

  /**
   * The one that is given, or else the data folder's own, which the first start makes.
   *
   * @param given empty where none is
   * @throws StartupProblem if it cannot be used
   */
  static StorePassword of(String given, Path data) {
    if (!given.isEmpty()) {
      if (!GOOD.matcher(given).matches()) {
        throw new StartupProblem(
            VARIABLE + " must be 16 to 200 characters of A-Z, a-z, 0-9, '.', '_', '~' and '-'.");
      }
      return new StorePassword(given, "${" + VARIABLE + "}");
    }
    Path file = data.resolve(FILE);
    try {
      Files.createDirectories(data);
      String own = kept(file);
      if (!GOOD.matcher(own).matches()) {
        throw new StartupProblem(
            "%s holds no password; remove it to have another one made.".formatted(file));
      }
      return new StorePassword(own, own);
    } catch (IOException unreadable) {
      throw new StartupProblem(
          "The password in %s cannot be read or made.".formatted(file), unreadable);
    }
  }

  private static String kept(Path file) throws IOException {
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    try {
      return made(file);
    } catch (FileAlreadyExistsException meanwhile) {
      return Files.readString(file).strip();
    }
  }

  private static String made(Path file) throws IOException {
    String password = Credential.newPassword();
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
    Files.writeString(file, password + "\n", StandardOpenOption.TRUNCATE_EXISTING);
    return password;
  }
}
