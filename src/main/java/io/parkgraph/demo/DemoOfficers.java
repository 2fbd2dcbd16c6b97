package io.parkgraph.demo;

import io.parkgraph.member.Person;
import io.parkgraph.organization.MeetingVote;
import io.parkgraph.organization.Officer;
import io.parkgraph.organization.OfficerPost;
import io.parkgraph.organization.Officers;
import io.parkgraph.organization.Term;
import io.parkgraph.organization.voting.Ballot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom the demo's branches elected: the first of their full members, who do not move. */
final class DemoOfficers {

  private static final List<OfficerPost> COMMITTEE =
      List.of(
          OfficerPost.SECRETARY,
          OfficerPost.DEPUTY,
          OfficerPost.COMMITTEE_MEMBER,
          OfficerPost.COMMITTEE_MEMBER);

  private final Map<String, List<String>> voters;

  DemoOfficers(List<Person> members) {
    voters =
        members.stream()
            .filter(Person::isFullMember)
            .filter(person -> person.branch().isPresent())
            .collect(
                Collectors.groupingBy(
                    person -> person.branch().orElseThrow(),
                    Collectors.mapping(Person::id, Collectors.toList())));
  }

  /** The election with which a branch's term began; none where the branch has no members. */
  List<MeetingVote> elected(String branch, Term term) {
    List<String> all = voters.getOrDefault(branch, List.of());
    if (all.isEmpty()) {
      return List.of();
    }
    int posts = all.size() < Officers.COMMITTEE_FROM ? 1 : COMMITTEE.size();
    var officers = new ArrayList<Officer>();
    for (int i = 0; i < posts; i++) {
      officers.add(new Officer(all.get(i), COMMITTEE.get(i)));
    }
    var ballot = new Ballot(all.size(), all.size(), all.size(), 0, 0);
    return List.of(
        new MeetingVote(MeetingVote.Occasion.ELECTION, term.since(), ballot, all, officers));
  }
}
