package javalings.borrowck.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a function takes and gives.
 *
 * @param parameters {@code this} first, when it is a method
 * @param from the parameters that a borrowed result comes from
 * @param elided Java leaves {@code @From} out, as the rules for leaving it out mean the same
 * @param fallible {@code throws Oops}, Rust's {@code Result}
 */
record FuzzSignature(
    boolean method,
    List<Var> parameters,
    Optional<Type> result,
    Set<Var> from,
    boolean elided,
    boolean fallible) {

  static FuzzSignature random(Random random) {
    var method = random.nextInt(100) < 25;
    var parameters = new ArrayList<Var>();
    if (method) {
      parameters.add(receiver(random));
    }
    var types =
        List.of(
            Type.S,
            Type.S,
            Type.REF_S,
            Type.REF_S,
            Type.MUT_S,
            Type.MUT_S,
            Type.VIEW,
            Type.PT,
            Type.EDIT,
            Type.GENERIC,
            Type.LIST,
            Type.REF_LIST,
            Type.MUT_LIST,
            Type.REF_MSG,
            Type.MSG,
            Type.BOX,
            Type.REF_PT,
            Type.MUT_OWNER,
            Type.REF_OWNER,
            Type.OWNER);
    var count = random.nextInt(4);
    for (var i = 0; i < count; i++) {
      parameters.add(parameter("a" + i, types.get(random.nextInt(types.size())), random));
    }
    var result = result(random);
    result.ifPresent(type -> ensure(type, parameters, random));
    var from = from(result, parameters, random);
    return new FuzzSignature(
        method,
        parameters,
        result,
        from,
        random.nextBoolean() && elidable(method, parameters, from),
        random.nextInt(100) < 25);
  }

  private static Var receiver(Random random) {
    var types = List.of(Type.REF_S, Type.MUT_S, Type.MUT_S, Type.S);
    var type = types.get(random.nextInt(types.size()));
    return new Var(new Text("this", "self"), type, true, true, 0);
  }

  private static Var parameter(String name, Type type, Random random) {
    return new Var(Text.same(name), type, true, random.nextInt(100) < 60, 0);
  }

  private static Optional<Type> result(Random random) {
    var dice = random.nextInt(100);
    if (dice < 38) {
      return Optional.empty();
    }
    return Optional.of(
        dice < 50
            ? Type.INT
            : dice < 58
                ? Type.S
                : dice < 73
                    ? Type.REF_S
                    : dice < 83
                        ? Type.REF_PT
                        : dice < 91 ? Type.VIEW : dice < 96 ? Type.MUT_PT : Type.MUT_S);
  }

  private static boolean gives(Var parameter, Type result) {
    return switch (result) {
      case REF_S -> parameter.type == Type.REF_S || parameter.type == Type.MUT_S;
      case REF_PT -> parameter.type == Type.REF_S || parameter.type == Type.REF_PT;
      case VIEW -> parameter.type == Type.VIEW || parameter.type == Type.REF_S;
      case MUT_S, MUT_PT -> parameter.type == Type.MUT_S;
      default -> false;
    };
  }

  /** A borrowed result needs somebody to borrow from. */
  private static void ensure(Type result, List<Var> parameters, Random random) {
    if (result.lends() && parameters.stream().noneMatch(some -> gives(some, result))) {
      parameters.add(parameter("z", result.excludes() ? Type.MUT_S : Type.REF_S, random));
    }
  }

  private static Set<Var> from(Optional<Type> result, List<Var> parameters, Random random) {
    var from = new LinkedHashSet<Var>();
    result.ifPresent(type -> {
      var givers = parameters.stream().filter(some -> gives(some, type)).toList();
      givers.stream().filter(_ -> random.nextInt(3) > 0).forEach(from::add);
      if (from.isEmpty() && !givers.isEmpty()) {
        from.add(givers.getFirst());
      }
    });
    return from;
  }

  /** Both languages let the receiver stand for itself, or the only borrow among the parameters. */
  private static boolean elidable(boolean method, List<Var> parameters, Set<Var> from) {
    var lenders = parameters.stream().filter(parameter -> parameter.type.lends()).toList();
    var receiver = method && parameters.getFirst().type.lends();
    return from.size() == 1
        && (receiver ? from.contains(parameters.getFirst()) : lenders.size() == 1);
  }

  /** The line that opens the function. */
  Text header(String name) {
    return new Text(java(name), rust(name));
  }

  private String java(String name) {
    var origin =
        from.isEmpty() || elided
            ? ""
            : "@From({"
                + from.stream()
                    .map(some -> "\"" + some.name.java() + "\"")
                    .collect(Collectors.joining(", "))
                + "}) ";
    var self = method ? receiverJava() : "static ";
    var listed =
        parameters.stream()
            .skip(method ? 1 : 0)
            .map(some -> some.type.java + " " + some.name.java())
            .collect(Collectors.joining(", "));
    return origin
        + self
        + (generic() ? (elided ? "<@Move T> " : "<T extends Thing> ") : "")
        + result.map(type -> type.java).orElse("void")
        + " "
        + name
        + "("
        + listed
        + ")"
        + (fallible ? " throws Oops {" : " {");
  }

  private String receiverJava() {
    return switch (parameters.getFirst().type) {
      case MUT_S -> "@Mut ";
      case S -> "@Consumes ";
      default -> "";
    };
  }

  private boolean generic() {
    return parameters.stream().anyMatch(some -> some.type == Type.GENERIC);
  }

  private String rust(String name) {
    var listed = parameters.stream().map(this::rust).collect(Collectors.joining(", "));
    var value = result.map(type -> lived(type.rust, true)).orElse("()");
    return "pub fn "
        + name
        + (generic() ? "<'a, T>" : "<'a>")
        + "("
        + listed
        + ") -> "
        + (fallible ? "Result<" + value + ", ()>" : value)
        + " {";
  }

  private String rust(Var parameter) {
    if (parameter.name.rust().equals("self")) {
      return parameter.type == Type.S
          ? "mut self"
          : lived(parameter.type.rust.replace("S", "self"), from.contains(parameter));
    }
    return parameter.mut().rust()
        + parameter.name.rust()
        + ": "
        + lived(parameter.type.rust, from.contains(parameter));
  }

  private static String lived(String type, boolean named) {
    return named ? type.replace("&", "&'a ").replace("'_", "'a") : type;
  }
}
