package io.parkgraph.platform.store.embedded;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How MVStore keeps {@link KeyBytes}. */
final class KeyBytesType extends BasicDataType<KeyBytes> {

  private static final int OBJECT_OVERHEAD = 40;

  @Override
  public int compare(KeyBytes left, KeyBytes right) {
    return left.compareTo(right);
  }

  @Override
  public int getMemory(KeyBytes key) {
    return OBJECT_OVERHEAD + key.length();
  }

  @Override
  public void write(WriteBuffer buffer, KeyBytes key) {
    buffer.putVarInt(key.length()).put(key.bytes());
  }

  @Override
  public KeyBytes read(ByteBuffer buffer) {
    byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
    buffer.get(bytes);
    return new KeyBytes(bytes);
  }

  @Override
  public KeyBytes[] createStorage(int size) {
    return new KeyBytes[size];
  }
}
