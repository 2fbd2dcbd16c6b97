package io.parkgraph.platform.graphql.limits;

import graphql.GraphQLContext;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.security.Caller;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What is known about one request while it runs; it lies in the request's GraphQL context. */
public final class ApiCall {

  /** The attribute of a web request that may only read, as one by GET. */
  public static final String READ_ONLY = ApiCall.class.getName() + ".readOnly";

  private final Caller caller;
  private final String payer;
  private final boolean readOnly;
  private final boolean dryRun;
  private final long deadline;
  private final AtomicInteger objects = new AtomicInteger();
  private volatile @Nullable Price price;
  private volatile boolean writeRefused;
  private volatile @Nullable ErrorCode refused;

  ApiCall(Caller caller, String payer, boolean readOnly, boolean dryRun, Duration time) {
    this.caller = caller;
    this.payer = payer;
    this.readOnly = readOnly;
    this.dryRun = dryRun;
    this.deadline = System.nanoTime() + time.toNanos();
  }

  /** The request that is running. */
  public static Optional<ApiCall> of(GraphQLContext context) {
    return context.getOrEmpty(ApiCall.class);
  }

  /** Whether it was refused because it came by GET and is no query. */
  public boolean writeRefused() {
    return writeRefused;
  }

  /** Whether the caller's budget did not suffice. */
  public boolean rateLimited() {
    return refused == ErrorCode.RATE_LIMITED;
  }

  Caller caller() {
    return caller;
  }

  String payer() {
    return payer;
  }

  boolean readOnly() {
    return readOnly;
  }

  boolean dryRun() {
    return dryRun;
  }

  /** What is left of its time; negative when it is over. */
  Duration timeLeft() {
    return Duration.ofNanos(deadline - System.nanoTime());
  }

  void refuseWrite() {
    writeRefused = true;
  }

  boolean refused() {
    return refused != null;
  }

  void refuse(ErrorCode code) {
    refused = code;
  }

  void countObject() {
    objects.incrementAndGet();
  }

  void priced(Price asked) {
    price = asked;
  }

  @Nullable Price price() {
    return price;
  }

  int objects() {
    return objects.get();
  }

  /**
   * What a request was priced at.
   *
   * @param points the price
   * @param base the part of it that counts no objects
   */
  record Price(int points, int base) {}
}
