package io.parkgraph.platform.store;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * How a value type is stored: as a text or a number. A room declares a bean for each of its own.
 *
 * @param type the value type
 * @param stored what it is stored as, {@code String} or {@code Long}
 * @param write from the value to what is stored
 * @param read back
 * @param <V> the value type
 * @param <S> what it is stored as
 */
public record StoreCodec<V, S>(
    Class<V> type, Class<S> stored, Function<V, S> write, Function<S, V> read) {

  /** A value type that is stored as text. */
  public static <V> StoreCodec<V, String> text(
      Class<V> type, Function<V, String> write, Function<String, V> read) {
    return new StoreCodec<>(type, String.class, write, read);
  }

  GenericConverter writer() {
    return converter(type, stored, write);
  }

  GenericConverter reader() {
    return converter(stored, type, read);
  }

  private static <F, T> GenericConverter converter(
      Class<F> from, Class<T> to, Function<F, T> function) {
    return new GenericConverter() {
      @Override
      public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(from, to));
      }

      @Override
      public @Nullable Object convert(
          @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        return source == null ? null : function.apply(from.cast(source));
      }
    };
  }
}
