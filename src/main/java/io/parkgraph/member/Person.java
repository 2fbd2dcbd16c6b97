package io.parkgraph.member;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.platform.Provenance;
import io.parkgraph.platform.Sensitive;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.store.vault.SealedPhone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the park 人员: an employee, an applicant, a member. All that is known of the person is
 * sensitive, so the event log tells that it changed and never what it was.
 *
 * @param id random, so that it says nothing
 * @param version how often it was written
 * @param name what the person is called
 * @param phone the person's number, sealed; null where nobody said
 * @param identity what is kept of the resident identity number; null where nobody said
 * @param employments where the person works and worked, in the order in which it was said
 * @param membership how the person stands to the Party; null where not at all
 * @param consents what the person consented to, oldest first, withdrawn ones too
 * @param arrival the person's search for an organization; null where there never was one
 * @param transfers the moves of the formal relation, oldest first; at most one is open
 * @param floating the registration as a floating member; null where there never was one
 * @param development the way to membership; null where there never was one
 * @param provenance where a seeded person comes from
 */
public record Person(
    String id,
    long version,
    @Sensitive String name,
    @Sensitive @Nullable SealedPhone phone,
    @Sensitive @Nullable IdentityMark identity,
    @Sensitive List<Employment> employments,
    @Sensitive @Nullable Membership membership,
    @Sensitive List<Consent> consents,
    @Sensitive @Nullable Arrival arrival,
    @Sensitive List<Transfer> transfers,
    @Sensitive @Nullable Floating floating,
    @Sensitive @Nullable Development development,
    @Nullable Provenance provenance)
    implements Aggregate {

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 50;

  /** Copies its lists. */
  public Person {
    employments = employments == null ? List.of() : List.copyOf(employments);
    consents = consents == null ? List.of() : List.copyOf(consents);
    transfers = transfers == null ? List.of() : List.copyOf(transfers);
  }

  /** Somebody of whom nothing but the name is known. */
  public static Person named(String id, String name) {
    return new Person(
        id, 0, name, null, null, List.of(), null, List.of(), null, List.of(), null, null, null);
  }

  /**
   * The person's own place, the branch that holds the formal relation, and where the person takes
   * part as a floating member; never the employer, and never where a transfer is only going.
   */
  @Override
  public Set<Place> places() {
    Set<Place> places = home();
    Optional.ofNullable(floating)
        .flatMap(Floating::activeAt)
        .map(Place::organization)
        .ifPresent(places::add);
    return places;
  }

  /**
   * The person's own place and the branch that holds the formal relation: who decides on the
   * person. A host knows of its floating members and decides nothing on them.
   */
  public Set<Place> home() {
    var places = new HashSet<Place>();
    places.add(Place.person(id));
    branch().map(Place::organization).ifPresent(places::add);
    return places;
  }

  /** The organization of the park that holds the formal relation. */
  public Optional<String> branch() {
    return Optional.ofNullable(membership).flatMap(Membership::branch);
  }

  /** The status of the membership, if there is any. */
  public Optional<MembershipStatus> status() {
    return Optional.ofNullable(membership).map(Membership::status);
  }

  /** Whether the person is a full member, who votes. */
  public boolean isFullMember() {
    return status().filter(MembershipStatus.FULL::equals).isPresent();
  }

  /** Whether the membership is suspended, so that nothing of it goes on. */
  public boolean isSuspended() {
    return status().filter(MembershipStatus.SUSPENDED::equals).isPresent();
  }

  /** The work that goes on and was said last: what an arrival goes by that names no employer. */
  public Optional<Employment> employment() {
    return employments.stream().filter(Employment::goesOn).reduce((_, later) -> later);
  }

  /** Whether the person has given a consent for the purpose that holds. */
  public boolean consentsTo(ConsentPurpose purpose) {
    return consents.stream().anyMatch(each -> each.purpose() == purpose && each.holds());
  }

  /** The transfer that is not at its end, if there is one. */
  public Optional<Transfer> openTransfer() {
    return transfers.stream().filter(Transfer::open).findFirst();
  }

  /** The transfer of an id. */
  public Optional<Transfer> transfer(String transferId) {
    return transfers.stream().filter(each -> each.id().equals(transferId)).findFirst();
  }

  /** The same with another name, number and mark of identity. */
  public Person withDetails(
      String called, @Nullable SealedPhone number, @Nullable IdentityMark mark) {
    return about(called, number, mark, employments, consents);
  }

  /** The same with other employments. */
  public Person withEmployments(List<Employment> next) {
    return about(name, phone, identity, next, consents);
  }

  /** The same with other consents. */
  public Person withConsents(List<Consent> next) {
    return about(name, phone, identity, employments, next);
  }

  /** The same with another membership. */
  public Person withMembership(@Nullable Membership next) {
    return standing(next, arrival, transfers, floating, development);
  }

  /** The same with another arrival. */
  public Person withArrival(@Nullable Arrival next) {
    return standing(membership, next, transfers, floating, development);
  }

  /** The same with other transfers. */
  public Person withTransfers(List<Transfer> next) {
    return standing(membership, arrival, next, floating, development);
  }

  /** The same with this transfer in the place of the one of its id, or as a new one. */
  public Person withTransfer(Transfer next) {
    var all = new ArrayList<>(transfers);
    if (transfer(next.id()).isPresent()) {
      all.replaceAll(each -> each.id().equals(next.id()) ? next : each);
    } else {
      all.add(next);
    }
    return withTransfers(all);
  }

  /** The same with another floating registration. */
  public Person withFloating(@Nullable Floating next) {
    return standing(membership, arrival, transfers, next, development);
  }

  /** The same with another development. */
  public Person withDevelopment(@Nullable Development next) {
    return standing(membership, arrival, transfers, floating, next);
  }

  /** The same, seeded from there. */
  public Person withProvenance(Provenance from) {
    return new Person(
        id,
        version,
        name,
        phone,
        identity,
        employments,
        membership,
        consents,
        arrival,
        transfers,
        floating,
        development,
        from);
  }

  private Person about(
      String called,
      @Nullable SealedPhone number,
      @Nullable IdentityMark mark,
      List<Employment> work,
      List<Consent> consented) {
    return new Person(
        id,
        version,
        called,
        number,
        mark,
        work,
        membership,
        consented,
        arrival,
        transfers,
        floating,
        development,
        provenance);
  }

  private Person standing(
      @Nullable Membership member,
      @Nullable Arrival arriving,
      List<Transfer> moves,
      @Nullable Floating taking,
      @Nullable Development developing) {
    return new Person(
        id,
        version,
        name,
        phone,
        identity,
        employments,
        member,
        consents,
        arriving,
        moves,
        taking,
        developing,
        provenance);
  }
}
