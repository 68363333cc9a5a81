package javalings.tales;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Endless little stories about somebody who has a thing: it is lent and comes back, it is given
 * away, two look at it at once, one paints it while another waits. The same seed tells the same
 * stories.
 */
final class Tales {

  private record Person(String name, boolean she) {

    String subject() {
      return she ? "She" : "He";
    }

    String possessive() {
      return she ? "her" : "his";
    }
  }

  private record Thing(String noun, String use, String uses, List<String> looks) {}

  private static final List<Person> PEOPLE =
      List.of(
          new Person("Anna", true),
          new Person("Ben", false),
          new Person("Clara", true),
          new Person("David", false),
          new Person("Elsa", true),
          new Person("Felix", false),
          new Person("Greta", true),
          new Person("Henry", false),
          new Person("Ida", true),
          new Person("Jonas", false),
          new Person("Lea", true),
          new Person("Martin", false),
          new Person("Nina", true),
          new Person("Oscar", false),
          new Person("Paula", true),
          new Person("Simon", false));

  private static final List<Thing> THINGS =
      List.of(
          thing("lantern", "carry", "carries", "yellow", "old", "bright"),
          thing("flute", "play", "plays", "wooden", "silver", "small"),
          thing("ladder", "climb", "climbs", "tall", "wooden", "old"),
          thing("sledge", "ride", "rides", "fast", "red", "little"),
          thing("tent", "sleep in", "sleeps in", "green", "warm", "little"),
          thing("wagon", "pull", "pulls", "heavy", "blue", "red"),
          thing("spade", "dig with", "digs with", "strong", "old", "new"),
          thing("brush", "paint with", "paints with", "soft", "new", "small"),
          thing("pan", "cook with", "cooks with", "heavy", "black", "big"),
          thing("mirror", "look into", "looks into", "round", "silver", "tall"),
          thing("saw", "work with", "works with", "sharp", "new", "big"),
          thing("scarf", "wear", "wears", "warm", "soft", "green"));

  private static final List<String> PLACES =
      List.of(
          "in the barn",
          "by the lake",
          "under the roof",
          "at the bakery",
          "in the tower",
          "near the bridge",
          "behind the church",
          "on the farm");

  private final Random random;

  Tales(long seed) {
    random = new Random(seed);
  }

  private static Thing thing(String noun, String use, String uses, String... looks) {
    return new Thing(noun, use + " it", uses + " it", List.of(looks));
  }

  Tale next() {
    var owner = one(PEOPLE);
    var guest = other(owner, owner);
    var third = other(owner, guest);
    var thing = one(THINGS);
    var begin = begin(owner, thing);
    return switch (random.nextInt(6)) {
      case 0, 1 -> lent(begin, owner, guest, thing);
      case 2 -> given(begin, owner, guest, thing);
      case 3 -> looked(begin, owner, guest, third, thing);
      case 4 -> painted(begin, owner, guest, third, thing);
      default -> left(begin, owner, guest, thing);
    };
  }

  private String begin(Person owner, Thing thing) {
    var look = one(thing.looks);
    var article = "aeiou".indexOf(look.charAt(0)) < 0 ? "a" : "an";
    var first =
        say(
            "Once upon a time %s had %s %s %s.|Long ago %s found %s %s %s.|At the fair %s bought %s %s"
                + " %s.|In the winter %s made %s %s %s.",
            owner.name, article, look, thing.noun);
    return first
        + switch (random.nextInt(3)) {
          case 0 -> " %s kept it %s.".formatted(owner.subject(), one(PLACES));
          case 1 -> " It was %s best thing.".formatted(owner.possessive());
          default -> "";
        };
  }

  private Tale lent(String begin, Person owner, Person guest, Thing thing) {
    var story =
        begin
            + wish(guest, thing)
            + say(
                " %s lends the %s to %s.| So %s lets the %s go with %s for a day.",
                owner.name, thing.noun, guest.name)
            + use(guest, thing)
            + say(
                " In the evening %s gives the %s back to %s.| Then %s brings the %s back to %s.| The"
                    + " next day %s returns the %s to %s.",
                guest.name, thing.noun, owner.name);
    return still(story, owner);
  }

  private Tale given(String begin, Person owner, Person guest, Thing thing) {
    var story =
        begin
            + wish(guest, thing)
            + say(
                " %s gives the %s to %s for ever.| %s gives the %s to %s as a present.",
                owner.name, thing.noun, guest.name)
            + use(guest, thing);
    return now(story, guest);
  }

  private Tale looked(String begin, Person owner, Person guest, Person third, Thing thing) {
    var story =
        begin
            + " %s shows the %s to %s and %s."
                .formatted(owner.name, thing.noun, guest.name, third.name)
            + say(" Both may look, and nobody may change it.| Two can look at the same time.")
            + say(" Then %s and %s go home.", guest.name, third.name);
    return still(story, owner);
  }

  private Tale painted(String begin, Person owner, Person guest, Person third, Thing thing) {
    var story =
        begin
            + " %s wants to paint the %s.".formatted(guest.name, thing.noun)
            + say(
                " So %s may not look until %s is done.| So %s has to wait for %s.",
                third.name, guest.name)
            + " Then %s gives the %s back to %s.".formatted(guest.name, thing.noun, owner.name);
    return still(story, owner);
  }

  private Tale left(String begin, Person owner, Person guest, Thing thing) {
    var away =
        begin + say(" One day %s goes far away.| In the autumn %s leaves the village.", owner.name);
    if (random.nextInt(3) == 0) {
      return new Tale(away + " Then nobody can use the %s.".formatted(thing.noun) + LAST, "");
    }
    var story =
        away + " Before that %s gives the %s to %s.".formatted(owner.name, thing.noun, guest.name);
    return now(story, guest);
  }

  private static final String LAST = " A thing ends with its owner.";

  private String wish(Person guest, Thing thing) {
    return say(
        " Then %s wants to %s.| \"May I %2$s?\" asks %1$s.| One day %s would like to %s.",
        guest.name, thing.use);
  }

  private String use(Person guest, Thing thing) {
    return say(
        " %s %s all day.| %s %s and sings.| %3$s %2$s until noon.",
        guest.name, thing.uses, guest.subject());
  }

  private Tale still(String story, Person owner) {
    return end(story, owner, " %s is still the owner.| It was only lent, and %s has it again.");
  }

  private Tale now(String story, Person owner) {
    return end(story, owner, " Now %s is the owner.| From now on it belongs to %s.");
  }

  private Tale end(String story, Person owner, String others) {
    var last = random.nextInt(4) == 0 ? others : Tale.QUESTION + " %s.";
    return new Tale(story + say(last, owner.name), owner.name);
  }

  private Person other(Person one, Person another) {
    var found = one(PEOPLE);
    return found.equals(one) || found.equals(another) ? other(one, another) : found;
  }

  /** One of the sentences that the bars part, with the words put in. */
  private String say(String sentences, Object... words) {
    return String.format(Locale.ROOT, one(List.of(sentences.split("\\|", -1))), words);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
