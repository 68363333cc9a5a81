package javalings.borrowck.build;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.infer.ValueChoices;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An object whose static type does not say that it has an owner, {@code Object} say, where a cast
 * or a pattern finds it out: {@code Box<dyn Any>} and its {@code downcast} in Rust. It is one and
 * the same owner, however often somebody asks.
 */
record Downcasts(BodyContext body) {

  ExprResult cast(TypeCastTree tree) {
    return cast(tree.getExpression(), tree);
  }

  /** An expression as one of the type that a cast of it has. */
  ExprResult cast(ExpressionTree written, Tree tree) {
    if (new ValueChoices(written).several()) {
      return body.expressions().choice(written, tree);
    }
    var type = body.unit().type(tree);
    var lowered = body.expressions().lower(written);
    var expr = new EscapeDetection(body).upcast(lowered, type);
    if (type.getKind().isPrimitive()) {
      return expr.at(tree);
    }
    var owner = owner(expr, written, type);
    return new ExprResult(
        owner.place(), owner.kind(), typeClass(owner, type), owner.elements(), tree);
  }

  private TypeClass typeClass(ExprResult expr, TypeMirror type) {
    var typeClass = body.file.typeClasses().of(type);
    if (expr.carrier()) {
      return TypeClass.PLAIN;
    }
    // A list that is called an object is the same list.
    return expr.lent() && typeClass == TypeClass.PLAIN ? TypeClass.LENT : typeClass;
  }

  /** A variable starts with a value. */
  void starts(int local, ExpressionTree value) {
    body.shown.set(local, staysBehind(value));
  }

  /**
   * The value as the owner that it turns out to be, or as it was.
   *
   * @param written the expression that gives the value
   * @param type that which the program finds out
   */
  ExprResult owner(ExprResult value, ExpressionTree written, TypeMirror type) {
    if (!finds(value, body.unit().type(written), type)) {
      return value;
    }
    return place(value, bare(written))
        .map(place ->
            new ExprResult(
                step(place, type),
                OwnershipKind.OWNED,
                TypeClass.OWNED,
                DeclaredAnnotations.elements(type),
                value.tree()))
        .orElse(value);
  }

  private boolean finds(ExprResult value, TypeMirror known, TypeMirror type) {
    var types = body.file.typeClasses();
    return value.kind() == OwnershipKind.COPY
        && type instanceof DeclaredType
        && types.of(type) == TypeClass.OWNED
        && types.of(known) == TypeClass.PLAIN;
  }

  private static ExpressionTree bare(ExpressionTree tree) {
    return switch (tree) {
      case ParenthesizedTree inner -> bare(inner.getExpression());
      case TypeCastTree cast -> bare(cast.getExpression());
      default -> tree;
    };
  }

  private Optional<MirPlace> place(ExprResult value, ExpressionTree written) {
    var place = value.place();
    if (place != null) {
      return Optional.of(
          place.whole() && body.shown.get(place.local()) ? place.then(MirPlace.UNIQUE) : place);
    }
    var element = body.unit().element(written);
    if (element != null && element.getKind() == ElementKind.FIELD) {
      return element.getModifiers().contains(Modifier.STATIC)
          ? Optional.of(elsewhere(written))
          : field(written, element);
    }
    return staysBehind(written) ? Optional.of(elsewhere(written)) : Optional.empty();
  }

  /** A field whose object this body knows. */
  Optional<MirPlace> field(ExpressionTree written, Element field) {
    var owner =
        switch (written) {
          case IdentifierTree name -> body.variables.ofThis(field, name);
          case MemberSelectTree select when select.getExpression() instanceof IdentifierTree name ->
              body.variables.named(name);
          default -> ExprResult.none(written);
        };
    return Optional.ofNullable(owner.place())
        .map(_ -> owner.referent().then(field.getSimpleName().toString()));
  }

  /** A container, a field or an array goes on holding the object, and only lends it. */
  boolean staysBehind(ExpressionTree written) {
    return switch (bare(written)) {
      case MethodInvocationTree call ->
          body.unit().element(call) instanceof ExecutableElement method
              && body.file.signatures().of(method).library()
              && body.file.signatures().of(method).result() == OwnershipSignature.Result.ELEMENT
              && !OptionalCalls.declare(method);
      case IdentifierTree name -> isField(body.unit().element(name));
      case MemberSelectTree select -> isField(body.unit().element(select));
      case ArrayAccessTree _ -> true;
      default -> false;
    };
  }

  private static boolean isField(@Nullable Element element) {
    return element != null && element.getKind() == ElementKind.FIELD;
  }

  private MirPlace elsewhere(Tree written) {
    return MirPlace.of(body.values.temporary(OwnershipKind.REFMUT, written)).then(MirPlace.UNIQUE);
  }

  /** Two classes that share no superclass with an owner are never those of one object. */
  private MirPlace step(MirPlace place, TypeMirror type) {
    var found = ((DeclaredType) type).asElement();
    return found.getKind().isInterface()
        ? place
        : place.as(top((TypeElement) found).getSimpleName().toString());
  }

  private TypeElement top(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
            && body.file.typeClasses().of(above) == TypeClass.OWNED
        ? top((TypeElement) above.asElement())
        : type;
  }

  /** A variable that only looks at what was found borrows it: {@code downcast_ref}. */
  boolean looks(ExprResult value, Element variable) {
    return value.place() != null
        && value.kind() == OwnershipKind.OWNED
        && value.place().found()
        && !body.file.taken().contain(variable);
  }

  /** A value as the variable gets it that is declared with it. */
  ExprResult given(ExprResult value, Element variable) {
    handedOn(value, variable);
    return looks(value, variable) ? look(value, variable) : value;
  }

  ExprResult look(ExprResult value, Element variable) {
    var kind = body.file.mutated().contain(variable) ? BorrowKind.MUT : BorrowKind.SHARED;
    return body.values.borrow(value, kind, body.span(value.tree()), SourceInfo.PLAIN);
  }

  /** A variable hands its object to one that finds out that it is an owner, and takes it. */
  void handedOn(ExprResult value, Element taker) {
    var place = value.place();
    var takes =
        value.kind() == OwnershipKind.COPY
            && value.typeClass() == TypeClass.PLAIN
            && body.file.typeClasses().of(taker.asType()) == TypeClass.PLAIN
            && body.file.taken().contain(taker);
    if (takes && place == null) {
      new ChosenObjects(body).handedOn(value.tree());
    } else if (takes && place != null && place.whole()) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Move(place)), body.span(value.tree()), SourceInfo.PLAIN);
    }
  }

  /** As {@link #handedOn(ExprResult, Element)}, to a lambda that a variable has. */
  void handedOn(ExprResult value, Tree function, int index) {
    var variable = body.unit().element(function);
    var made = variable == null ? List.<ExpressionTree>of() : body.file.sources().of(variable);
    for (var each : made) {
      if (each instanceof LambdaExpressionTree lambda && index < lambda.getParameters().size()) {
        var parameter = body.unit().element(lambda.getParameters().get(index));
        if (parameter != null) {
          handedOn(value, parameter);
        }
      }
    }
  }

  /** {@code held = next}: whoever took the old value out of the field may have it. */
  void refilled(ExpressionTree target, Element field, Tree at) {
    field(target, field)
        .ifPresent(place ->
            body.values.assign(place, new Rvalue.Literal("_"), body.span(at), SourceInfo.PLAIN));
  }
}
