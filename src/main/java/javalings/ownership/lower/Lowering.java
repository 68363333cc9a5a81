package javalings.ownership.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.spec.Signature;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Lowers one body. Its parts share the builder and each other through this class: {@link
 * Statements}, {@link Loops}, {@link Tries}, {@link Switches} for control flow, {@link
 * Expressions}, {@link Conditions}, {@link Calls}, {@link Lambdas} for values, {@link Operations}
 * for what is done to them.
 */
final class Lowering {
  final Shared shared;
  final @Nullable Lowering outer;
  final BodyBuilder builder = new BodyBuilder();
  final Jumps jumps = new Jumps();
  final Variables variables;
  final Operations operations;
  final Escapes escapes;
  final Frames frames;
  final Statements statements;
  final Loops loops;
  final Tries tries;
  final Switches switches;
  final Expressions expressions;
  final Conditions conditions;
  final Calls calls;
  final Lambdas lambdas;
  final Threads threads;
  final Bounds bounds;

  /** What a {@code return} does with its value. */
  Returns returns = Returns.ANYTHING;

  /**
   * The kind of the result.
   *
   * @param type as declared, where it is
   * @param marked whether the signature says so
   */
  record Returns(Kind kind, @Nullable TypeMirror type, boolean marked) {
    static final Returns ANYTHING = new Returns(Kind.VIEW, null, false);
  }

  Lowering(Shared shared, @Nullable Lowering outer) {
    this.shared = shared;
    this.outer = outer;
    variables = new Variables(this);
    operations = new Operations(this);
    escapes = new Escapes(this);
    frames = new Frames(this);
    statements = new Statements(this);
    loops = new Loops(this);
    tries = new Tries(this);
    switches = new Switches(this);
    expressions = new Expressions(this);
    conditions = new Conditions(this);
    calls = new Calls(this);
    lambdas = new Lambdas(this);
    threads = new Threads(this);
    bounds = new Bounds(this);
  }

  Unit unit() {
    return shared.unit();
  }

  Span span(Tree tree) {
    return shared.unit().span(tree);
  }

  Body method(MethodTree tree, ExecutableElement method) {
    var whole = span(tree);
    builder.emit(new Step.Pass(), new Span(whole.start(), whole.start()));
    frames.open(whole);
    variables.self(method, tree);
    tree.getParameters().forEach(each -> variables.parameter(each, Kind.COPY));
    var kind = shared.signatures().returns(method);
    var type = method.getReturnType();
    var marked = shared.natures().marked(method, Kind.COPY) != Kind.COPY;
    returns = new Returns(kind, type, marked);
    statements.body(tree.getBody(), () -> complete(tree, method));
    return builder.build(method.toString(), from(method));
  }

  /** What a body that comes to its end does there, without a word in it. */
  private void complete(MethodTree tree, ExecutableElement method) {
    keepComponents(tree, method);
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      keepWhole(span(tree).last());
    }
  }

  /** An object that was made has all its parts: none was given away. */
  private void keepWhole(Span end) {
    if (variables.selfLocal().isPresent()) {
      builder.emit(new Step.Pass(), end, Cause.of(Cause.Why.COMPLETE));
    }
  }

  /** A compact constructor ends by putting what its parameters are then into the fields. */
  private void keepComponents(MethodTree tree, ExecutableElement method) {
    if (unit().elements().isCompactConstructor(method)) {
      for (var parameter : method.getParameters()) {
        variables
            .parameterTerm(parameter, tree)
            .ifPresent(term -> operations.take(term, Cause.PLAIN));
      }
    }
  }

  /** What the result may borrow from; a result of a type that owns may borrow from nothing. */
  private Set<Integer> from(ExecutableElement method) {
    var found = new HashSet<Integer>();
    if (!shared.signatures().mayLook(method)) {
      return found;
    }
    for (int index : shared.signatures().from(method)) {
      if (index == Signature.THIS) {
        variables.selfLocal().ifPresent(found::add);
      } else {
        variables.local(method.getParameters().get(index)).ifPresent(found::add);
      }
    }
    return found;
  }

  Body lambda(LambdaExpressionTree tree, Optional<Descriptor> target) {
    var whole = span(tree);
    builder.emit(new Step.Pass(), new Span(whole.start(), whole.start()));
    frames.open(whole);
    for (int i = 0; i < tree.getParameters().size(); i++) {
      var index = i;
      variables.parameter(
          tree.getParameters().get(i), target.map(it -> it.parameter(index)).orElse(Kind.COPY));
    }
    returns = target.map(Descriptor::returns).orElse(Returns.ANYTHING);
    if (tree.getBody() instanceof ExpressionTree expression) {
      result(expression);
    } else {
      statements.body(tree.getBody(), () -> {});
    }
    var closed = target.map(Descriptor::borrowsNothing).orElse(false);
    return builder.build("lambda", closed ? Set.of() : parameters());
  }

  private void result(ExpressionTree expression) {
    if (unit().type(expression).getKind() == TypeKind.VOID) {
      statements.discard(expression);
      statements.returning(null, expression);
    } else {
      statements.returning(statements.result(expression), expression);
    }
  }

  private Set<Integer> parameters() {
    var found = new HashSet<Integer>();
    for (int id = 0; id < builder.locals(); id++) {
      if (builder.local(id).role() == Local.Role.PARAMETER) {
        found.add(id);
      }
    }
    return found;
  }

  /** Initializers of fields, and initializer blocks: each is a body of its own. */
  Body initializer(List<? extends Tree> trees, @Nullable ExecutableElement constructor, Tree at) {
    var whole = span(at);
    builder.emit(new Step.Pass(), new Span(whole.start(), whole.start()));
    frames.open(whole);
    if (constructor != null) {
      variables.self(constructor, at);
    }
    trees.forEach(statements::lower);
    keepWhole(span(trees.getLast()).last());
    frames.close(whole.last());
    builder.emit(new Step.Return(OptionalInt.empty()), whole.last(), Cause.PLAIN);
    return builder.build("init", Set.of());
  }
}
