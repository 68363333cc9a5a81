package javalings.ownership.lower;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import java.util.Optional;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Span;
import javalings.ownership.rules.Finding;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Natures;
import javalings.ownership.spec.Passing;
import javalings.ownership.spec.Signature;
import javalings.ownership.spec.Signatures;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;

/** Hands arguments over as the called method's signature says. */
final class Arguments {
  private static final Cause ARGUMENT = Cause.of(Cause.Why.ARGUMENT);
  private static final Cause PRINT = Cause.of(Cause.Why.PRINT);
  private final Lowering body;

  Arguments(Lowering body) {
    this.body = body;
  }

  void pass(Call call, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      pass(call, i, arguments);
    }
  }

  private void pass(Call call, int index, List<? extends ExpressionTree> arguments) {
    body.lambdas.pass(arguments.get(index), use(call, index));
    var term = lowered(arguments.get(index), call, index);
    call.feeds(body.lambdas.takeFed());
    call.asks(body.lambdas.takeLends());
    var parameters = call.method().getParameters();
    if (parameters.isEmpty()) {
      return;
    }
    var parameter = parameters.get(Math.min(index, parameters.size() - 1));
    var passing = call.signature().passing(index);
    var parallel = call.parallel();
    if (passing == Passing.SEND || parallel) {
      body.threads.sent(arguments.get(index));
    }
    if (parallel) {
      body.threads.shared(term);
    }
    if (!once(call, index, passing)) {
      calledOnce(term);
    }
    if (vanishes(term, parameter, call, passing)) {
      body.operations.keepForever(term);
    } else {
      call.argument(index, held(term, parameter, passing, call), passing);
    }
  }

  private Term lowered(ExpressionTree argument, Call call, int index) {
    return switch (call.signature().passing(index)) {
      case MUT -> body.expressions.argument(argument, Mode.MUT);
      case VALUE, KEEP, SEND -> body.expressions.given(argument);
      case SHARED, LOOK, ONCE, GIVE, ALL, UNKNOWN ->
          body.expressions.argument(argument, Mode.SHARED);
    };
  }

  /** Whether a lambda goes to where it is a {@code T}, and nobody knows for how long. */
  private static boolean vanishes(
      Term term, VariableElement parameter, Call call, Passing passing) {
    return term.carrier()
        && parameter.asType() instanceof TypeVariable
        && Jdk.declares(call.method())
        && (passing == Passing.UNKNOWN || Natures.isFunction(Members.owner(call.method())));
  }

  /** Who calls a lambda that is an argument, and with what. */
  private static Lambdas.Use use(Call call, int index) {
    if (!Jdk.declares(call.method()) || Natures.isFunction(Members.owner(call.method()))) {
      return Lambdas.Use.ANY;
    }
    return (call.givesAway() && !tests(call, index))
            || call.signature().passing(index) == Passing.GIVE
        ? Lambdas.Use.GIVEN
        : Lambdas.Use.LENT;
  }

  /** Who asks a question about something leaves it where it is. */
  private static boolean tests(Call call, int index) {
    var parameters = call.method().getParameters();
    var type = parameters.get(Math.min(index, parameters.size() - 1)).asType();
    return type instanceof DeclaredType declared
        && declared.asElement().getSimpleName().contentEquals("Predicate");
  }

  private boolean once(Call call, int index, Passing passing) {
    return passing == Passing.SEND
        || passing == Passing.ONCE
        || body.shared.habits().mentionsOnce(call.method(), index);
  }

  /** A lambda that gives away what it captured cannot be called again. */
  private void calledOnce(Term term) {
    if (term.carrier() && term.kind() == Kind.OWNED) {
      body.shared
          .findings()
          .add(
              Finding.of(
                      "E0525",
                      "expected a closure that implements the `Fn` trait, but this closure only"
                          + " implements `FnOnce`",
                      body.span(term.tree()),
                      "this closure gives away what it captured, and may be called more than once")
                  .help("let the lambda borrow what it captures, or make the value inside it"));
    }
  }

  private Term held(Term term, VariableElement parameter, Passing passing, Call call) {
    var span = body.span(term.tree());
    return switch (passing) {
      case SHARED ->
          body.operations.borrow(seen(term, parameter, call), Mode.SHARED, span, ARGUMENT);
      case MUT ->
          body.operations.borrow(
              seen(term, parameter, call),
              term.kind() == Kind.REFMUT ? Mode.TWO_PHASE : Mode.MUT,
              span,
              ARGUMENT);
      case LOOK, ONCE, GIVE -> look(term, call);
      case ALL -> all(term, parameter, call);
      case UNKNOWN -> unknown(term, parameter, call);
      case VALUE, KEEP, SEND -> value(term, parameter, call);
    };
  }

  /** A {@code List<?>} shows its elements to whom it is lent, as if nobody owned them. */
  private Term seen(Term term, VariableElement parameter, Call call) {
    return Jdk.declares(call.method()) ? term : body.escapes.shown(term, parameter.asType());
  }

  private Term look(Term term, Call call) {
    if (term.carrier()) {
      return body.operations.take(term, ARGUMENT);
    }
    if (term.kind() == Kind.COPY) {
      body.operations.read(term, PRINT);
      return Term.none(term.tree());
    }
    var keeps = call.signature().result() == Signature.Result.VIEW && term.nature() == Nature.LENT;
    var cause = keeps ? Cause.of(Cause.Why.ALIAS) : ARGUMENT;
    return body.operations.borrow(term, Mode.SHARED, body.span(term.tree()), cause);
  }

  /** Owners are in one collection only: the other one is given up. */
  private Term all(Term term, VariableElement parameter, Call call) {
    var owners = call.receiver().nature() == Nature.OWNED && term.nature() == Nature.OWNED;
    if (!owners || term.elements() != Kind.OWNED) {
      return look(term, call);
    }
    return term.kind() == Kind.VIEW
        ? unknown(term, parameter, call)
        : body.operations.takeOwned(term, ARGUMENT);
  }

  private Term unknown(Term term, VariableElement parameter, Call call) {
    if (!term.strict()) {
      return look(term, call);
    }
    body.escapes.argument(term, call.method(), parameter);
    return body.operations.take(term, ARGUMENT);
  }

  private Term value(Term term, VariableElement parameter, Call call) {
    var type = Signatures.handed(call.method(), call.method().getParameters().indexOf(parameter));
    if (Natures.immutable(type)) {
      body.operations.read(term, ARGUMENT);
      return Term.none(term.tree());
    }
    if (type instanceof TypeVariable) {
      return generic(body.escapes.upcast(term, call.parameter(parameter)), call);
    }
    if (body.shared.natures().of(type) == Nature.OWNED) {
      if (!Jdk.declares(call.method())) {
        body.escapes.lentInside(term, type, Members.called(call.method()));
      }
      var taker = taker(call.method(), parameter);
      return body.operations.takeOwned(term, Cause.argument(Members.called(call.method()), taker));
    }
    return body.operations.take(body.escapes.upcast(term, type), ARGUMENT);
  }

  /** The parameter that takes it, unless a record or a supertype says how it is declared. */
  private Optional<Span> taker(ExecutableElement method, VariableElement parameter) {
    var bound = method.getAnnotation(Override.class) != null || Members.ofRecord(method);
    return bound ? Optional.empty() : body.shared.habits().declaration(parameter);
  }

  /** A collection of borrows takes a borrow, one of owners an owner; a plain {@code T} anything. */
  private Term generic(Term term, Call call) {
    var receiver = call.receiver();
    if (receiver.nature() == Nature.OWNED && Jdk.declares(call.method())) {
      return switch (receiver.elements()) {
        case REF, REFMUT ->
            body.operations.borrow(
                term,
                receiver.elements() == Kind.REF ? Mode.SHARED : Mode.MUT,
                body.span(term.tree()),
                ARGUMENT);
        case OWNED, COPY, VIEW -> body.operations.takeOwned(term, ARGUMENT);
      };
    }
    return body.operations.take(drops(call) ? term.owned() : term, ARGUMENT);
  }

  /** Who drops a collection means its end, and not another name for it. */
  private static boolean drops(Call call) {
    return call.method().getSimpleName().contentEquals("drop")
        && Members.owner(call.method()).getQualifiedName().contentEquals("javalings.own.Owned");
  }
}
