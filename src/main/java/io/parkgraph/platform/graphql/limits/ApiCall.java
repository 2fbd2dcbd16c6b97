package io.parkgraph.platform.graphql.limits;

import graphql.GraphQLContext;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Standing;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What is known about one request while it runs; it lies in the request's GraphQL context. */
public final class ApiCall {

  /** The attribute of a web request that may only read, as one by GET. */
  public static final String READ_ONLY = ApiCall.class.getName() + ".readOnly";

  /**
   * The attribute of a web request whose answer may go on, as a subscription's does: the {@link
   * Standing} of whoever asks.
   */
  public static final String STANDING = ApiCall.class.getName() + ".standing";

  private final Caller caller;
  private final String payer;
  private final boolean readOnly;
  private final boolean dryRun;
  private final @Nullable Standing standing;
  private volatile long deadline;
  private final AtomicInteger objects = new AtomicInteger();
  private volatile @Nullable Price price;
  private volatile boolean writeRefused;
  private volatile @Nullable ErrorCode refused;

  ApiCall(
      Caller caller,
      String payer,
      boolean readOnly,
      boolean dryRun,
      @Nullable Standing standing,
      Duration time) {
    this.caller = caller;
    this.payer = payer;
    this.readOnly = readOnly;
    this.dryRun = dryRun;
    this.standing = standing;
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

  /** Who asks, where the answer may go on; nothing where it must come at once. */
  public Optional<Standing> standing() {
    return Optional.ofNullable(standing);
  }

  /** Whose budget the request is charged to. */
  public String payer() {
    return payer;
  }

  Caller caller() {
    return caller;
  }

  /** Gives the next event of a subscription the time of a request, and counts its objects anew. */
  void restart(Duration time) {
    deadline = System.nanoTime() + time.toNanos();
    objects.set(0);
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
