package io.parkgraph.platform.store.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one file by AES-256-GCM in segments, under a key that is this file's alone. A segment's
 * nonce has its number and whether it is the last, so that none can be left out, put elsewhere or
 * cut off unnoticed, and reading needs no more memory than one segment.
 */
final class FileCipher {

  private static final int SEGMENT = 64 * 1024;
  private static final int TAG_BYTES = 16;
  private static final int NONCE_BYTES = 12;

  private final SecretKeySpec key;

  FileCipher(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Encrypts what is written; closing writes the last segment, and leaves the target open. */
  OutputStream to(OutputStream target) {
    return new Writing(target);
  }

  /** Decrypts what is read; closing closes the source. */
  InputStream from(InputStream source) {
    return new Reading(source);
  }

  private byte[] segment(int mode, long number, boolean last, byte[] bytes, int length)
      throws IOException {
    byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(number).putInt(last ? 1 : 0).array();
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
      return cipher.doFinal(bytes, 0, length);
    } catch (GeneralSecurityException notAuthentic) {
      throw new IOException("the stored file is not what was kept", notAuthentic);
    }
  }

  private final class Writing extends OutputStream {

    private final OutputStream target;
    private final byte[] waiting = new byte[SEGMENT];
    private int filled;
    private long number;

    Writing(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int done = 0;
      while (done < length) {
        if (filled == SEGMENT) {
          send(false);
        }
        int part = Math.min(length - done, SEGMENT - filled);
        System.arraycopy(bytes, offset + done, waiting, filled, part);
        filled += part;
        done += part;
      }
    }

    @Override
    public void close() throws IOException {
      send(true);
    }

    private void send(boolean last) throws IOException {
      target.write(segment(Cipher.ENCRYPT_MODE, number, last, waiting, filled));
      number++;
      filled = 0;
    }
  }

  private final class Reading extends InputStream {

    private final InputStream source;
    private byte[] next;
    private byte[] clear = new byte[0];
    private int read;
    private long number;

    Reading(InputStream source) {
      this.source = source;
      this.next = new byte[0];
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (read == clear.length && !advance()) {
        return -1;
      }
      int part = Math.min(length, clear.length - read);
      System.arraycopy(clear, read, bytes, offset, part);
      read += part;
      return part;
    }

    @Override
    public void close() throws IOException {
      source.close();
    }

    /** Which segment is the last is known by what follows it. */
    private boolean advance() throws IOException {
      if (number == 0) {
        next = source.readNBytes(SEGMENT + TAG_BYTES);
        if (next.length < TAG_BYTES) {
          throw new EOFException("the stored file is cut short");
        }
      }
      if (next.length == 0) {
        return false;
      }
      byte[] present = next;
      next = source.readNBytes(SEGMENT + TAG_BYTES);
      clear = segment(Cipher.DECRYPT_MODE, number, next.length == 0, present, present.length);
      number++;
      read = 0;
      return clear.length > 0;
    }
  }
}
