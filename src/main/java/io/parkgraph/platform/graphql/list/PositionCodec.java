package io.parkgraph.platform.graphql.list;

import io.parkgraph.platform.store.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a place with one tag byte for each value, and no names of classes. */
final class PositionCodec {

  private static final int TEXT = 's';
  private static final int NUMBER = 'n';
  private static final int TRUE = 't';
  private static final int FALSE = 'f';

  private PositionCodec() {}

  static byte[] write(Position position) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(position.values().size());
      for (Object value : position.values()) {
        write(value, out);
      }
      out.writeUTF(position.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Object value, DataOutputStream out) throws IOException {
    switch (value) {
      case String text -> {
        out.writeByte(TEXT);
        out.writeUTF(text);
      }
      case Long number -> {
        out.writeByte(NUMBER);
        out.writeLong(number);
      }
      case Boolean truth -> out.writeByte(truth ? TRUE : FALSE);
      default -> throw new IllegalArgumentException("no sort value: " + value.getClass());
    }
  }

  static Position read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int count = in.readUnsignedByte();
      List<Object> values = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        values.add(readValue(in));
      }
      return new Position(values, in.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object readValue(DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    return switch (tag) {
      case TEXT -> in.readUTF();
      case NUMBER -> in.readLong();
      case TRUE -> true;
      case FALSE -> false;
      default -> throw new IOException("unknown tag " + tag);
    };
  }
}
