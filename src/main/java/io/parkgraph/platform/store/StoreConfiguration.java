package io.parkgraph.platform.store;

import io.parkgraph.platform.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** How aggregates become documents: value types by their codecs, and no class names inside. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  StoreCodec<Money, Long> moneyCodec() {
    return new StoreCodec<>(Money.class, Long.class, Money::fen, Money::ofFen);
  }

  @Bean
  StoreCodec<YearMonth, String> yearMonthCodec() {
    return StoreCodec.text(YearMonth.class, YearMonth::toString, YearMonth::parse);
  }

  /** A day is no moment: stored as one it would shift with the time zone of who reads it. */
  @Bean
  StoreCodec<LocalDate, String> localDateCodec() {
    return StoreCodec.text(LocalDate.class, LocalDate::toString, LocalDate::parse);
  }

  @Bean
  MongoCustomConversions mongoCustomConversions(List<StoreCodec<?, ?>> codecs) {
    return new MongoCustomConversions(
        codecs.stream().flatMap(codec -> Stream.of(codec.writer(), codec.reader())).toList());
  }

  @Bean
  MappingMongoConverter mappingMongoConverter(
      MongoDatabaseFactory factory,
      MongoMappingContext context,
      MongoCustomConversions conversions) {
    var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
    converter.setCustomConversions(conversions);
    converter.setTypeMapper(new DefaultMongoTypeMapper(null));
    return converter;
  }
}
