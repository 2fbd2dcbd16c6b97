package io.parkgraph.platform.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.StoreTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

class FileStoreTest extends StoreTest {

  private static final int SEGMENT = 64 * 1024;

  @Autowired private FileStore files;
  @Autowired private MongoOperations mongo;

  @ParameterizedTest
  @ValueSource(ints = {9, SEGMENT - 1, SEGMENT, SEGMENT + 1, 5 * SEGMENT + 7})
  void aFileOfAnyLengthIsReadAsItWasKept(int length) throws IOException {
    byte[] content = pdf(length);
    StoredFile kept = keep(content, "执照.pdf");
    assertThat(kept.size()).isEqualTo(length);
    try (FileContent read = files.open(kept.id()).orElseThrow()) {
      assertThat(read.in().readAllBytes()).isEqualTo(content);
      assertThat(read.file()).isEqualTo(kept);
    }
  }

  @Test
  void theStoreHoldsNeitherContentNorNameNorHash() throws IOException {
    StoredFile kept = keep("%PDF-1.7 a planted secret".getBytes(StandardCharsets.UTF_8), "秘密.pdf");
    String all =
        mongo.getCollection("files.files").find(new Document("_id", kept.id())).first().toJson()
            + mongo.getCollection("files.chunks").find(new Document("files_id", kept.id())).first();
    byte[] chunk =
        mongo
            .getCollection("files.chunks")
            .find(new Document("files_id", kept.id()))
            .first()
            .get("data", Binary.class)
            .getData();
    assertThat(new String(chunk, StandardCharsets.ISO_8859_1)).doesNotContain("planted");
    assertThat(all).doesNotContain("秘密").doesNotContain(kept.sha256());
  }

  @Test
  void aStoredFileThatWasTamperedWithIsNotRead() throws IOException {
    StoredFile kept = keep(pdf(3 * SEGMENT), "a.pdf");
    var chunks = mongo.getCollection("files.chunks");
    Document chunk = chunks.find(new Document("files_id", kept.id())).first();
    byte[] data = chunk.get("data", Binary.class).getData();
    data[SEGMENT + 100] ^= 1;
    chunks.replaceOne(
        new Document("_id", chunk.get("_id")), chunk.append("data", new Binary(data)));
    try (FileContent read = files.open(kept.id()).orElseThrow()) {
      assertThatThrownBy(() -> read.in().readAllBytes()).isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatIsTooLargeOrEmptyLeavesNothing() {
    long before = mongo.getCollection("files.chunks").countDocuments();
    assertRefused(FileRefused.Reason.EMPTY, new byte[0], 10);
    assertRefused(FileRefused.Reason.TOO_LARGE, pdf(5 * SEGMENT), 4 * SEGMENT);
    assertThat(mongo.getCollection("files.chunks").countDocuments()).isEqualTo(before);
  }

  @Test
  void aSourceThatBreaksOffLeavesNothing() {
    long before = mongo.getCollection("files.chunks").countDocuments();
    InputStream broken =
        new InputStream() {
          private int left = 400_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("broken off");
            }
            return 'a';
          }
        };
    assertThatThrownBy(() -> files.keep(broken, FileClaim.upload("a.txt", "account:test")))
        .isInstanceOf(IOException.class);
    assertThat(mongo.getCollection("files.chunks").countDocuments()).isEqualTo(before);
  }

  @Test
  void nobodyFindsAFileThatIsNotThere() {
    assertThat(files.open("nothing")).isEmpty();
    assertThat(files.hold("nothing")).isFalse();
  }

  private void assertRefused(FileRefused.Reason reason, byte[] content, long limit) {
    assertThatThrownBy(() ->
            files.keep(
                new ByteArrayInputStream(content), new FileClaim("a", "account:test", limit)))
        .isInstanceOfSatisfying(
            FileRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private StoredFile keep(byte[] content, String name) throws IOException {
    return files.keep(new ByteArrayInputStream(content), FileClaim.upload(name, "account:test"));
  }

  private static byte[] pdf(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, content, 0, head.length);
    return Arrays.copyOf(content, length);
  }
}
