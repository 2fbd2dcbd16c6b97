package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** How MVStore keeps documents: as BSON, a third of what Java serialisation would write. */
final class DocumentType extends BasicDataType<Document> {

  private static final int OBJECT_OVERHEAD = 64;

  /** Pages are split and the cache is bounded by this estimate of bytes on the heap. */
  @Override
  public int getMemory(Document document) {
    return estimate(document);
  }

  private static int estimate(@Nullable Object value) {
    return switch (value) {
      case String text -> OBJECT_OVERHEAD + text.length();
      case BinData binary -> OBJECT_OVERHEAD + binary.getData().length;
      case Map<?, ?> fields -> {
        int total = 2 * OBJECT_OVERHEAD;
        for (Object field : fields.values()) {
          total += OBJECT_OVERHEAD + estimate(field);
        }
        yield total;
      }
      case Collection<?> elements -> {
        int total = OBJECT_OVERHEAD;
        for (Object element : elements) {
          total += estimate(element);
        }
        yield total;
      }
      case null, default -> OBJECT_OVERHEAD / 2;
    };
  }

  @Override
  public void write(WriteBuffer buffer, Document document) {
    ByteBuf bson = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, bson);
    buffer.put(bson.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer buffer) {
    ByteBuf bson = Unpooled.wrappedBuffer(buffer);
    Document document = BsonDecoder.decodeBson(bson);
    buffer.position(buffer.position() + bson.readerIndex());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
