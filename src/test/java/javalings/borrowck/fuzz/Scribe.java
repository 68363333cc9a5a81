package javalings.borrowck.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import javalings.borrowck.fuzz.Code.Line;
import javalings.borrowck.fuzz.Code.Nest;
import javalings.borrowck.fuzz.Code.Part;

/** Writes the statements of one function, and keeps the generator's notes while it does. */
final class Scribe {
  /** What the function is called, for one that calls itself. */
  final String function;

  final Random random;
  final GeneratorMemory memory;
  final Exits exits;
  final FuzzSignature signature;
  private final Statements statements;
  private List<Code> out = new ArrayList<>();
  private int names;
  private int room;
  private int nesting;

  /** The source of the statements of bodies. */
  interface Statements {
    void write(Scribe scribe);
  }

  /**
   * @param room how many statements there may be about, bodies included
   */
  Scribe(
      String function,
      Random random,
      GeneratorMemory memory,
      FuzzSignature signature,
      Statements statements,
      int room) {
    this.function = function;
    this.random = random;
    this.memory = memory;
    this.signature = signature;
    this.exits = new Exits(signature.fallible());
    this.statements = statements;
    this.room = room;
    signature.parameters().forEach(memory::declare);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  final <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  String name(String prefix) {
    return prefix + names++;
  }

  List<Code> written() {
    return out;
  }

  boolean roomLeft() {
    return room > 0;
  }

  void write() {
    if (room-- > -8) {
      statements.write(this);
    }
  }

  /** Uses something lent once more, so that its loan reaches the end of the function. */
  void late() {
    if (!chance(40) || !ClosureProductions.run(this)) {
      BorrowProductions.use(this);
    }
  }

  /** Returns from the function, with a value where it has one. */
  void tail() {
    line(exits.returned(ReturnProductions.value(this)));
  }

  void line(Text text) {
    out.add(new Line(exits.throwing(text)));
  }

  void line(String java, String rust, Object... args) {
    line(Text.of(java, rust, args));
  }

  void line(String both, Object... args) {
    line(Text.both(both, args));
  }

  void nest(Text end, Part... parts) {
    var all = new ArrayList<>(List.of(parts));
    all.set(0, new Part(exits.beginning(parts[0].head()), parts[0].body()));
    out.add(new Nest(all, end));
  }

  /** A body in a scope of its own: what {@code before} writes, and a few random statements. */
  List<Code> body(boolean repeats, Runnable before) {
    return scoped(
        repeats,
        () -> {
          before.run();
          fill(1 + random.nextInt(3));
        });
  }

  /** A body in a scope of its own with just what {@code writing} writes. */
  List<Code> scoped(boolean repeats, Runnable writing) {
    memory.open(repeats);
    nesting++;
    var body = collect(writing);
    nesting--;
    memory.close(repeats);
    return body;
  }

  /** Collects what {@code writing} writes, without a scope. */
  List<Code> collect(Runnable writing) {
    var around = out;
    out = new ArrayList<>();
    writing.run();
    var collected = out;
    out = around;
    return collected;
  }

  /** So deep inside bodies that another one is too many. */
  boolean deep() {
    return nesting >= 3;
  }

  void fill(int statements) {
    for (var i = 0; i < statements && roomLeft(); i++) {
      write();
    }
  }

  Optional<FuzzPlace> pick(FuzzAccess access, Type... types) {
    return memory.pick(access, types);
  }

  /** A new variable that is in sight from now on. */
  Var fresh(String prefix, Type type) {
    return fresh(prefix, type, chance(55));
  }

  Var fresh(String prefix, Type type, boolean fixed) {
    var variable = new Var(Text.same(name(prefix)), type, false, fixed, memory.depth());
    memory.declare(variable);
    return variable;
  }

  /** Declares a variable and says so in both languages. */
  Var let(String prefix, Type type, Text value) {
    var variable = fresh(prefix, type);
    var typed = type.rust.contains("<");
    line(
        "$0 $1 = $2;",
        typed ? "let mut $1: $0 = $2;" : "let mut $1 = $2;",
        type.text(),
        variable.name,
        value);
    return variable;
  }

  /** A condition; some of them look at a variable. */
  Text condition() {
    if (chance(70)) {
      return Text.same("c()");
    }
    var borrowed = pick(FuzzAccess.READ, Type.S, Type.REF_S, Type.MUT_S);
    borrowed.ifPresent(place -> memory.touch(place, FuzzAccess.READ));
    return borrowed
        .map(place ->
            Text.both(
                one("look($0) > 0", "c() && look($0) > 0", "c() || look($0) > 0"), place.shared()))
        .orElse(Text.same("c()"));
  }

  /** Some int. */
  Text number() {
    var place = chance(50) ? pick(FuzzAccess.READ, Type.INT) : Optional.<FuzzPlace>empty();
    place.ifPresent(found -> memory.touch(found, FuzzAccess.READ));
    return place.map(FuzzPlace::text).orElse(Text.same(one("num()", "3", "7")));
  }

  /** A value that may be given away. */
  Text owned(Type type) {
    return owned(type, _ -> true);
  }

  /** The same, of any variable but one. */
  Text owned(Type type, Var other) {
    return owned(type, place -> place.root() != other);
  }

  private Text owned(Type type, Predicate<FuzzPlace> fits) {
    var place = chance(55) ? pick(FuzzAccess.MOVE, type).filter(fits) : Optional.<FuzzPlace>empty();
    place.ifPresent(found -> memory.touch(found, FuzzAccess.MOVE));
    return place.map(FuzzPlace::text).orElseGet(() -> made(type));
  }

  /** A new value of an owned type. */
  static Text made(Type type) {
    return switch (type) {
      case S -> Text.same("mk()");
      case PT -> Text.same("mkPt()");
      case MSG -> Text.same("mkMsg()");
      case RES -> Text.same("open()");
      case BOX -> Text.of("Owned.of(1)", "Owned::of(1)");
      case OWNER -> Text.of("Owned.of(mk())", "Owned::of(mk())");
      case MAP -> Text.of("new HashMap<>()", "Map::new()");
      case ARRAY -> Text.of("new int[3]", "Ints::new()");
      case FROZEN -> Text.of("List.of(1, 2)", "Frozen::of()");
      case LIST, INTS, VIEWS, REFS -> Text.of("new ArrayList<>()", "Vec::new()");
      default -> throw new IllegalArgumentException("not made from nothing: " + type);
    };
  }
}
