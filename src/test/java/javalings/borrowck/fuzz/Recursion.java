package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call of the function that is being written, with its own parameters or with new values. */
final class Recursion {
  private Recursion() {}

  static Optional<Text> call(Scribe scribe) {
    var signature = scribe.signature;
    if (signature.fallible() || scribe.memory.inClosure()) {
      return Optional.empty();
    }
    var arguments = new ArrayList<Text>();
    for (var parameter : signature.parameters()) {
      var argument = argument(scribe, FuzzPlace.of(parameter));
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
    }
    return Optional.of(signature.method() ? onThis(scribe, arguments) : inClass(scribe, arguments));
  }

  private static Text onThis(Scribe scribe, List<Text> arguments) {
    return Text.both(
        "$0." + scribe.function + "($1)",
        arguments.getFirst(),
        joined(arguments.subList(1, arguments.size())));
  }

  private static Text inClass(Scribe scribe, List<Text> arguments) {
    return Text.both(scribe.function + "($0)", joined(arguments));
  }

  private static Text joined(List<Text> arguments) {
    return new Text(
        String.join(", ", arguments.stream().map(Text::java).toList()),
        String.join(", ", arguments.stream().map(Text::rust).toList()));
  }

  private static Optional<Text> argument(Scribe scribe, FuzzPlace place) {
    var type = place.type();
    var access = type.shares() ? READ : type.excludes() ? WRITE : MOVE;
    if (type.lends() || type == Type.GENERIC || place.root().name.java().equals("this")) {
      if (scribe.memory.risky(place, access)) {
        return Optional.empty();
      }
      scribe.memory.touch(place, access);
      return Optional.of(place.text());
    }
    return Optional.of(scribe.owned(type));
  }
}
