package javalings.borrowck.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.Loan;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.Observation.Escape;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.OwnershipAnnotations;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javalings.model.ErrorCode;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code escape}: Java lets an alias get to where the checker could no longer follow it. */
final class UntrackedAlias implements DeclarationRule, ObservationRule, BodyRule {
  private static final String ONE_OWNER =
      "what owns must have one owner itself: mark the class with `@Move`, or with `@View` when it"
          + " only borrows";
  private static final String NO_STATIC =
      "a static is shared by everybody and has no owner: pass the value to who needs it";

  @Override
  public ErrorCode code() {
    return ErrorCode.ESCAPE;
  }

  /** A type that moves cannot extend a class whose own methods may share it. */
  @Override
  public List<BorrowFinding> type(ClassTree tree, TypeElement type, FileContext file) {
    var parent = tree.getExtendsClause();
    if (parent == null
        || !(type.getSuperclass() instanceof DeclaredType above)
        || file.typeClasses().of(above) != TypeClass.PLAIN
        || Jdk.declares(above.asElement())
        || !OwnershipAnnotations.has(type, "Move")) {
      return List.of();
    }
    return List.of(
        finding(
                "cannot follow a `%s` into its superclass `%s`"
                    .formatted(type.getSimpleName(), above.asElement().getSimpleName()),
                file.unit().span(parent),
                "its methods may share the object with anybody")
            .help("mark the superclass with `@Move` too"));
  }

  /** A field may own or borrow only if its class is known to do so too. */
  @Override
  public List<BorrowFinding> field(VariableTree tree, Element field, FileContext file) {
    if (!owns(field, file.typeClasses())) {
      return List.of();
    }
    var span = file.unit().name(tree);
    if (field.getModifiers().contains(Modifier.STATIC)) {
      return List.of(
          finding(
                  "cannot keep what has an owner in the static `" + tree.getName() + "`",
                  span,
                  "everybody can reach it from everywhere")
              .help(NO_STATIC));
    }
    var owner = MemberElements.owner(field);
    return file.typeClasses().of(owner.asType()) == TypeClass.PLAIN
        ? List.of(
            finding(
                    "cannot keep `%s` in a field of `%s`, which may be shared"
                        .formatted(tree.getName(), owner.getSimpleName()),
                    span,
                    "its class is not marked `@Move`")
                .help(ONE_OWNER))
        : List.of();
  }

  private static boolean owns(Element field, TypeClasses types) {
    return types.marked(field, OwnershipKind.COPY) != OwnershipKind.COPY
        || (types.strict(field.asType()) && !closeableOfJdk(field.asType(), types));
  }

  /** A connection or a pool in a field is ordinary Java; nobody can take it out of there. */
  private static boolean closeableOfJdk(TypeMirror type, TypeClasses types) {
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && Jdk.declares(declared.asElement())
        && declared.getTypeArguments().stream().noneMatch(each -> types.of(each).strict());
  }

  /** An object that keeps a borrow of itself: the borrow would look at where the object was. */
  @Override
  public List<BorrowFinding> check(BodyAnalyses facts, ParameterUse uses) {
    return facts.loans().all().stream()
        .filter(loan -> keepsItself(facts, loan))
        .map(loan ->
            finding(
                    "cannot keep a borrow of `this` in itself",
                    loan.location().span(),
                    "this looks at the object, and is kept in it")
                .help(
                    "keep what was read, not what reads it: a number, a copy; or make it when it is"
                        + " asked"))
        .toList();
  }

  private static boolean keepsItself(BodyAnalyses facts, Loan loan) {
    var owner = facts.body().local(loan.place());
    return owner.role() == MirLocal.Role.SELF
        && loan.location().sourceInfo().why() != SourceInfo.Why.RESOURCE
        && !facts.body().ordinary()
        && facts.loans().reach(loan).locals().get(owner.id());
  }

  @Override
  public Optional<BorrowFinding> check(Observation observation) {
    return observation instanceof Observation.Escape escape
        ? Optional.of(finding(escape))
        : Optional.empty();
  }

  private BorrowFinding finding(Escape escape) {
    return finding(message(escape), escape.span(), label(escape)).help(help(escape));
  }

  private static String label(Escape escape) {
    return switch (escape) {
      case Escape.IntoOwnAction _ -> "this action keeps the object that it is there to end";
      case Escape.BorrowUnsaid _ -> "from here on nothing says that it is borrowed";
      case Escape.IntoUntrackedType _,
          Escape.IntoStatic _,
          Escape.IntoSharedObject _,
          Escape.BorrowIntoField _,
          Escape.IntoMethod _,
          Escape.IntoClone _,
          Escape.IntoInnerClass _,
          Escape.IntoLocalClass _ ->
          "from here on the checker could not tell who owns it";
    };
  }

  private static String message(Escape escape) {
    return switch (escape) {
      case Escape.IntoUntrackedType(_, var value, var type) ->
          "cannot follow `" + value + "` into the type `" + type + "`";
      case Escape.BorrowUnsaid(_, var value) ->
          "`" + value + "` is borrowed, and gets to where nothing says so";
      case Escape.IntoStatic(_, var value, var field) ->
          "cannot put `" + value + "` into the static `" + field + "`";
      case Escape.IntoSharedObject(_, var value, var owner) ->
          "cannot put `" + value + "` into a field of `" + owner + "`, which may be shared";
      case Escape.BorrowIntoField(_, var value, var field) ->
          "cannot put the borrow `" + value + "` into the field `" + field + "`";
      case Escape.IntoMethod(_, var value, var method) ->
          "cannot follow `" + value + "` into `" + method + "`";
      case Escape.IntoClone(_, var value) ->
          "cannot follow the parts of `" + value + "` into a clone";
      case Escape.IntoInnerClass(_, var outer) ->
          "cannot follow the `" + outer + "` into its inner class";
      case Escape.IntoLocalClass(_, var value) ->
          "cannot follow `" + value + "` into an anonymous or local class";
      case Escape.IntoOwnAction _ -> "cannot give `this` to an action of its own while it is made";
    };
  }

  private static String help(Escape escape) {
    return switch (escape) {
      case Escape.IntoUntrackedType(_, _, var type) ->
          "keep it in a variable of its own type, or mark `"
              + type
              + "` with `@Move` or `@View` if it is a type of yours";
      case Escape.BorrowUnsaid _ ->
          "say `@Borrowed` before the parameter, the variable or the method that gets it, or use it"
              + " here";
      case Escape.IntoStatic _ -> NO_STATIC;
      case Escape.IntoSharedObject _ -> ONE_OWNER;
      case Escape.BorrowIntoField _ ->
          "say that the field borrows: `@Borrowed`, in a class marked `@View`";
      case Escape.IntoMethod _ ->
          "nothing is known about who keeps what this method gets: use the value here, and pass on"
              + " what you read from it";
      case Escape.IntoClone _ ->
          "`clone()` copies references only: make the new object of copies of the parts,"
              + " `new ArrayList<>(parts)`";
      case Escape.IntoInnerClass _ -> "make the class static, and lend it what it needs";
      case Escape.IntoLocalClass _ ->
          "use a lambda, or pass the value to a constructor of a class of its own";
      case Escape.IntoOwnAction _ ->
          "let the action own what is to be freed, and not the object around it: a `record` that"
              + " holds the handle";
    };
  }
}
