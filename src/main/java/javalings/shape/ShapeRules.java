package javalings.shape;

import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Severity;
import javalings.model.Source;

/** Rules on the source of one class's file; each gives the places that break it. */
public final class ShapeRules {

  private final SourceTree tree;
  private final List<MethodTree> methods;
  private final CallsByName callsByName;

  private ShapeRules(SourceTree tree) {
    this.tree = tree;
    this.methods = tree.methods();
    this.callsByName = new CallsByName(methods);
  }

  /**
   * Reads the source that the class's loader keeps.
   *
   * @throws IllegalArgumentException if it keeps none
   */
  public static ShapeRules of(Class<?> type) {
    var file = type.getName().replaceFirst("\\$.*", "") + ".java";
    var source = SourceText.of(type.getClassLoader(), file);
    if (source.text().isEmpty()) {
      throw new IllegalArgumentException("the source " + file + " is not at hand");
    }
    return new ShapeRules(SourceTree.of(source));
  }

  /** Reads a source that is at hand. */
  static ShapeRules of(Source source) {
    return new ShapeRules(SourceTree.of(source));
  }

  /** A method has exactly this head; names of parameters and annotations do not matter. */
  public List<Diagnostic> signature(String wanted) {
    var head = SourceTree.member(wanted.strip().replaceFirst(";?$", ";"));
    var same = named(head.getName().toString());
    var given =
        same.stream().filter(it -> MethodContract.of(it).equals(MethodContract.of(head))).toList();
    if (!given.isEmpty()) {
      return marks(wanted, MethodAnnotations.of(head), given);
    }
    var message = "`%s` does not have the signature that was given".formatted(head.getName());
    var help = "write `" + wanted.strip() + "` again; the checks call it";
    return same.isEmpty()
        ? List.of(
            found(ErrorCode.SHAPE_SIGNATURE, tree.top(), message, "it is not in this file", help))
        : same.stream()
            .map(method ->
                found(ErrorCode.SHAPE_SIGNATURE, head(method), message, "it is another here", help))
            .toList();
  }

  private List<Diagnostic> marks(
      String wanted, MethodAnnotations annotations, List<MethodTree> given) {
    return given.stream()
        .filter(method -> !MethodAnnotations.of(method).contain(annotations))
        .map(method ->
            found(
                ErrorCode.SHAPE_SIGNATURE,
                head(method),
                "`%s` has lost marks that were given".formatted(method.getName()),
                "the borrow checker reads them here",
                "write `" + wanted.strip() + "` again; more marks may be added"))
        .toList();
  }

  /** A method calls itself neither directly nor through others of the file. */
  public List<Diagnostic> recursion(String name) {
    return method(name).stream()
        .flatMap(method -> callsByName.backTo(method).stream())
        .distinct()
        .map(call ->
            found(
                ErrorCode.SHAPE_RECURSIVE,
                tree.place(call.at()),
                "`%s` is recursive".formatted(name),
                "this call comes back to `" + name + "`",
                "write it as a loop"))
        .toList();
  }

  /** Neither a method nor what it calls in the file has a loop statement. */
  public List<Diagnostic> loops(String name) {
    return reachedFrom(name)
        .flatMap(reached -> LoopStatements.in(reached, tree).stream())
        .map(place ->
            found(
                ErrorCode.SHAPE_LOOP,
                place,
                "`%s` uses a loop".formatted(name),
                "the loop is here",
                "this exercise asks for a way without a loop"))
        .toList();
  }

  /** Neither a method nor what it calls in the file calls anything of this name. */
  public List<Diagnostic> calls(String name, String callee) {
    return reachedFrom(name)
        .flatMap(reached -> CallsByName.in(reached).stream())
        .filter(call -> call.name().equals(callee))
        .map(call ->
            found(
                ErrorCode.SHAPE_CALL,
                tree.place(call.at()),
                "`%s` calls `%s`".formatted(name, callee),
                "the call is here",
                "this exercise asks for a way without it"))
        .toList();
  }

  /**
   * No switch, neither of a method nor of what it calls in the file, has a {@code default} or a
   * case that is one by another name.
   */
  public List<Diagnostic> defaults(String name) {
    return Stream.concat(
            parts(name, DefaultCaseLabelTree.class)
                .map(it -> catchAll(it, "`%s` has a switch with a `default`".formatted(name))),
            reachedFrom(name)
                .flatMap(method -> CatchAllCases.in(method).stream())
                .map(it ->
                    catchAll(it, "`%s` has a `case %s`, which takes all".formatted(name, it))))
        .toList();
  }

  private Diagnostic catchAll(Tree label, String message) {
    return found(
        ErrorCode.SHAPE_DEFAULT,
        tree.place(label),
        message,
        "it takes whatever is added later",
        "name what it stands for, case by case, in a `switch` that has a value: the compiler counts its cases");
  }

  /** Neither a method nor what it calls in the file asks with {@code instanceof}. */
  public List<Diagnostic> instanceOfs(String name) {
    return parts(name, InstanceOfTree.class)
        .map(it ->
            found(
                ErrorCode.SHAPE_DEFAULT,
                tree.place(it),
                "`%s` asks with `instanceof`".formatted(name),
                "the compiler does not count these questions",
                "write a `switch` with a case for each kind; the compiler counts them"))
        .toList();
  }

  /** Neither a method nor what it calls in the file casts to a class. */
  public List<Diagnostic> casts(String name) {
    return parts(name, TypeCastTree.class)
        .filter(cast -> !(cast.getType() instanceof PrimitiveTypeTree))
        .map(cast -> cast(name, cast))
        .toList();
  }

  private Diagnostic cast(String name, TypeCastTree cast) {
    var test = TestOfCast.of(cast.getType(), tree.unit());
    return found(
        ErrorCode.SHAPE_CAST,
        tree.place(cast),
        "`%s` casts to `%s`".formatted(name, cast.getType()),
        test.label(),
        test.help());
  }

  /** No local variable of a method, nor of what it calls in the file, begins as a placeholder. */
  public List<Diagnostic> placeholders(String name) {
    return reachedFrom(name)
        .flatMap(reached -> Placeholders.in(reached).stream())
        .map(it ->
            found(
                ErrorCode.SHAPE_PLACEHOLDER,
                tree.place(it.at()),
                "`%s` has a value before anybody knows it".formatted(it.name()),
                "with this, the compiler asks for no other",
                "leave it unassigned until its value is known"))
        .toList();
  }

  /** A method's statements are those of {@code original}, in any order. */
  public List<Diagnostic> reordered(String name, String original) {
    var wanted =
        SourceTree.member("void original() {" + original + "}").getBody().getStatements().stream()
            .map(StatementTree::toString)
            .collect(Collectors.toCollection(ArrayList::new));
    var problems = new ArrayList<Diagnostic>();
    for (var method : method(name)) {
      for (var statement : method.getBody().getStatements()) {
        if (!wanted.remove(statement.toString())) {
          problems.add(foreign(name, statement));
        }
      }
      wanted.forEach(lost -> problems.add(missing(method, lost)));
    }
    return problems;
  }

  private Diagnostic foreign(String name, StatementTree statement) {
    return found(
        ErrorCode.SHAPE_ORDER,
        tree.place(statement),
        "`%s` holds a statement that was not given".formatted(name),
        "this one is new, changed or doubled",
        "only move the lines that are there");
  }

  private Diagnostic missing(MethodTree method, String lost) {
    return found(
        ErrorCode.SHAPE_ORDER,
        head(method),
        "a statement is missing from `%s`: `%s`".formatted(method.getName(), lost.strip()),
        "it was in here",
        "only move the lines that are there");
  }

  /** All parts of a kind in a method and in what it calls in the file, from top to bottom. */
  private <T extends Tree> Stream<T> parts(String name, Class<T> kind) {
    return reachedFrom(name)
        .flatMap(reached -> SourceTree.parts(reached.getBody(), kind).stream())
        .distinct();
  }

  private Stream<MethodTree> reachedFrom(String name) {
    return method(name).stream()
        .flatMap(method -> callsByName.reachedFrom(method).stream())
        .distinct();
  }

  private Place head(MethodTree method) {
    return method.getBody() == null ? tree.place(method) : tree.head(method, method.getBody());
  }

  private List<MethodTree> named(String name) {
    return methods.stream().filter(method -> method.getName().contentEquals(name)).toList();
  }

  private List<MethodTree> method(String name) {
    var found = named(name);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("there is no method " + name);
    }
    return found;
  }

  private static Diagnostic found(
      ErrorCode code, Place place, String message, String label, String help) {
    return new Diagnostic(
        code.word(),
        Severity.ERROR,
        message,
        place,
        List.of(new Label(place, label)),
        List.of(),
        Optional.of(help),
        List.of());
  }
}
