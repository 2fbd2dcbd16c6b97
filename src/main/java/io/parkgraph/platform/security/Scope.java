package io.parkgraph.platform.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A permission, as API keys carry it and roles imply it; its value is what the SDL names. */
public enum Scope {
  /** Read enterprises. */
  ENTERPRISE_READ("enterprise:read"),
  /** Register and change enterprises. */
  ENTERPRISE_WRITE("enterprise:write"),
  /** Read who is to be called at an enterprise, the number masked. */
  CONTACT_READ("contact:read"),
  /** See a contact's number for a stated reason, or find a contact by its number. */
  CONTACT_REVEAL("contact:reveal"),
  /** Upload files, to attach them or to import them. */
  FILE_UPLOAD("file:upload"),
  /** Read the single monthly records and targets behind the public scorecard. */
  ECONOMY_READ("economy:read"),
  /** Submit monthly records and set targets. */
  ECONOMY_SUBMIT("economy:submit"),
  /** Publish, correct, withdraw and restore monthly records. */
  ECONOMY_PUBLISH("economy:publish"),
  /** Read organizations, both axes of the chart, and their venues. */
  ORGANIZATION_READ("organization:read"),
  /** Propose that an organization is founded; no application may have it. */
  ORGANIZATION_PROPOSE("organization:propose"),
  /** Approve a founding or a dissolution; no application may have it. */
  ORGANIZATION_APPROVE("organization:approve"),
  /** Run an organization: founding meeting, elections, venues; no application may have it. */
  ORGANIZATION_RUN("organization:run"),
  /** Read linkages, their contacts and blockers. */
  LINKAGE_READ("linkage:read"),
  /** Conclude and end linkages. */
  LINKAGE_WRITE("linkage:write"),
  /** Log contacts, raise and resolve blockers. */
  LINKAGE_CONTACT("linkage:contact"),
  /** Read people and memberships, sensitive values masked; no application may have it. */
  MEMBER_READ("member:read"),
  /** See a person's sensitive values for a stated reason; no application may have it. */
  MEMBER_REVEAL("member:reveal"),
  /** Register and change people; no application may have it. */
  MEMBER_WRITE("member:write"),
  /** Read what is stored of oneself; no application may have it. */
  SELF_READ("self:read"),
  /** Give and withdraw the own consents, declare the own arrival; no application may have it. */
  SELF_WRITE("self:write"),
  /** Verify and match arrivals; no application may have it. */
  ARRIVAL_HANDLE("arrival:handle"),
  /** Submit, present and cancel a transfer; no application may have it. */
  TRANSFER_SUBMIT("transfer:submit"),
  /** Issue letters and confirm receipts where a member leaves; no application may have it. */
  TRANSFER_ISSUE("transfer:issue"),
  /** Accept and return transfers where a member arrives; no application may have it. */
  TRANSFER_ACCEPT("transfer:accept"),
  /** Record the development of members; no application may have it. */
  DEVELOPMENT_RECORD("development:record"),
  /** Approve steps of the development of members; no application may have it. */
  DEVELOPMENT_APPROVE("development:approve"),
  /** Record dues; no application may have it. */
  DUES_RECORD("dues:record"),
  /** Verify the membership of one consenting person by a token. */
  MEMBERSHIP_VERIFY("membership:verify"),
  /** Walk the graph through what may be seen. */
  GRAPH_READ("graph:read"),
  /** Make the graph again from the records. */
  GRAPH_REBUILD("graph:rebuild"),
  /** Change which days are worked. */
  CALENDAR_WRITE("calendar:write"),
  /** What the product itself does by the clock; nobody is granted it. */
  SYSTEM_STEP("system:step"),
  /** Search who did what, and who was denied what; no application may have it. */
  AUDIT_READ("audit:read"),
  /** Administer accounts and API keys; no application may have it. */
  ACCOUNT_MANAGE("account:manage");

  private static final Set<Scope> NOT_FOR_APPLICATIONS =
      EnumSet.of(
          ACCOUNT_MANAGE,
          AUDIT_READ,
          ORGANIZATION_PROPOSE,
          ORGANIZATION_APPROVE,
          ORGANIZATION_RUN,
          MEMBER_READ,
          MEMBER_REVEAL,
          MEMBER_WRITE,
          SELF_READ,
          SELF_WRITE,
          ARRIVAL_HANDLE,
          TRANSFER_SUBMIT,
          TRANSFER_ISSUE,
          TRANSFER_ACCEPT,
          DEVELOPMENT_RECORD,
          DEVELOPMENT_APPROVE,
          DUES_RECORD,
          SYSTEM_STEP);

  private final String value;

  Scope(String value) {
    this.value = value;
  }

  /** The scope as it is written in the SDL and on a key, such as {@code enterprise:read}. */
  public String value() {
    return value;
  }

  /**
   * Whether an application may have it. Who may sign in, and which organization is founded or
   * dissolved, is for people to decide; and applications never list or count people, neither by
   * themselves nor by what they did or by who votes.
   */
  public boolean forApplications() {
    return !NOT_FOR_APPLICATIONS.contains(this);
  }

  /** Whether a role may have it; what the clock does is nobody's. */
  public boolean forPeople() {
    return this != SYSTEM_STEP && this != MEMBERSHIP_VERIFY;
  }

  /** The scope that is written so, or nothing. */
  public static Optional<Scope> of(String value) {
    return Arrays.stream(values()).filter(scope -> scope.value.equals(value)).findFirst();
  }
}
