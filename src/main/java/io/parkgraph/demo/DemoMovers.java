package io.parkgraph.demo;

import io.parkgraph.member.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Who of the demo's people moves, and how far each has come: one in every state. */
final class DemoMovers {

  /** How many people have come to the park of late. */
  static final int ARRIVALS = 11;

  /** Of each branch the first four stay, since they are mentors of others. */
  private static final int FIRST = 4;

  private final DemoMoves moves;
  private final Map<String, Integer> met = new HashMap<>();
  private final Map<String, UnaryOperator<Person>> steps = new HashMap<>();

  DemoMovers(DemoMoves moves) {
    this.moves = moves;
    step(2, FIRST, person -> moves.asked(person, to(3)));
    step(2, FIRST + 1, person -> moves.hasLetter(person, to(3)));
    step(3, FIRST, person -> moves.late(person, to(10)));
    step(3, FIRST + 1, person -> moves.presented(person, to(2)));
    step(4, FIRST, person -> moves.received(person, to(5)));
    step(5, FIRST, person -> moves.closed(person, to(6)));
    step(6, FIRST, person -> moves.cancelled(person, to(7)));
    step(7, FIRST, person -> moves.hasAnotherLetter(person, to(11)));
    step(10, FIRST, person -> moves.presented(person, to(12)));
  }

  /**
   * The key of who has a letter to present: the people of the first branch are numbered first, from
   * its full members on.
   */
  static String withLetter() {
    return DemoPeople.id(FIRST + 1);
  }

  /** The same person, where it is one who moves with the step that it is at. */
  Person moved(Person person) {
    if (!person.isFullMember() || person.branch().isEmpty()) {
      return person;
    }
    String branch = person.branch().orElseThrow();
    int number = met.merge(branch, 1, Integer::sum) - 1;
    return steps.getOrDefault(branch + number, UnaryOperator.identity()).apply(person);
  }

  /** One of those who came of late. */
  Person arriving(int number, Person person) {
    String joint = DemoOrganizations.JOINT_TRANSPORT;
    return switch (number) {
      case 0, 1 -> moves.declared(person, number + 1);
      case 2 -> moves.declared(person, 1);
      case 3, 4 -> moves.verified(person, number - 2);
      case 5 -> moves.rejected(person);
      case 6 -> moves.matched(person, joint, 2);
      case 7 -> moves.hasLetter(moves.matched(person, joint, 5), joint);
      case 8 -> moves.presented(moves.matched(person, joint, 6), joint);
      case 9 -> moves.floating(person, DemoOrganizations.JOINT_STORAGE);
      default -> moves.placed(person, joint);
    };
  }

  private void step(int firm, int number, UnaryOperator<Person> move) {
    steps.put(to(firm) + number, move);
  }

  private static String to(int firm) {
    return DemoOrganizations.branch(firm);
  }
}
