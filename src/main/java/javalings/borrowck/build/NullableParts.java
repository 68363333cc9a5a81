package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Values that may be missing and have no variable: {@code this.name}, {@code node.next}, {@code
 * find(id)}. Each part of an object has a local that stands for it and knows no more than whether
 * there is something. Only in files with marks: others have reasons that nobody wrote down.
 */
final class NullableParts {
  private final BodyContext body;

  /** In the order in which the body names them, so that the MIR of a body is always the same. */
  private final Map<Part, Integer> locals = new LinkedHashMap<>();

  /**
   * A field.
   *
   * @param owner the variable that has the object; {@code null} for this object
   */
  private record Part(@Nullable Element owner, Element field) {}

  NullableParts(BodyContext body) {
    this.body = body;
  }

  private boolean silent() {
    return body.file.typeClasses().ordinary();
  }

  /** Something of a value is used. */
  void used(Tree tree) {
    if (silent()) {
      return;
    }
    var local = local(tree);
    if (local.isPresent()) {
      use(local.getAsInt(), tree);
    } else if (tree instanceof MethodInvocationTree
        && DeclaredAnnotations.mayBeNull(tree, body.unit())) {
      use(local(body.unit().excerpt(tree), tree), tree);
    }
  }

  /** {@code count + 1}, where {@code count} is an {@code Integer}. */
  void unboxed(ExpressionTree left, List<ExpressionTree> right) {
    if (silent()) {
      return;
    }
    for (var each : Stream.concat(Stream.of(left), right.stream()).toList()) {
      if (body.unit().type(each).getKind() == TypeKind.DECLARED) {
        body.values.dereference(
            each instanceof IdentifierTree name
                ? body.variables.named(name)
                : ExprResult.none(each));
      }
    }
  }

  /** On this way there is a value. */
  void present(Tree tree) {
    var part = local(tree);
    (part.isPresent() ? part : variable(tree))
        .ifPresent(it -> body.builder.emit(new MirStatement.AssumeNonNull(it), body.span(tree)));
  }

  private OptionalInt variable(Tree tree) {
    var element = tree instanceof IdentifierTree ? body.unit().element(tree) : null;
    return element == null ? OptionalInt.empty() : body.variables.local(element);
  }

  private void use(int local, Tree tree) {
    body.builder.emit(
        new MirStatement.Use(new Operand.Copy(MirPlace.of(local))),
        body.span(tree),
        SourceInfo.of(SourceInfo.Why.DEREFERENCE));
  }

  /** The local that knows of a value whether it is there. */
  OptionalInt local(Tree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return local(inner.getExpression());
    }
    if (silent() || !(tree instanceof ExpressionTree expression)) {
      return OptionalInt.empty();
    }
    var part = part(expression);
    if (part == null) {
      return OptionalInt.empty();
    }
    var known = locals.get(part);
    if (known == null) {
      known = local(body.unit().excerpt(tree), tree);
      locals.put(part, known);
    }
    return OptionalInt.of(known);
  }

  /** The local that tells of a value that is stored whether it is there; also a variable's own. */
  OptionalInt known(Tree tree) {
    if (!silent() && body.file.followers().contain(tree)) {
      return OptionalInt.empty();
    }
    var part = local(tree);
    if (part.isPresent() || silent()) {
      return part;
    }
    var local = variable(tree);
    return local.isPresent()
            && body.builder.local(local.getAsInt()).kind() == OwnershipKind.COPY
            && body.variables.mayBeMissing(local.getAsInt())
        ? local
        : OptionalInt.empty();
  }

  private int local(String name, Tree at) {
    var local =
        body.builder.local(name, OwnershipKind.COPY, MirLocal.Role.TEMPORARY, "", body.span(at));
    becomes(local, "null", at);
    return local;
  }

  private void becomes(int local, String value, Tree at) {
    body.values.assign(
        MirPlace.of(local), new Rvalue.Literal(value), body.span(at), SourceInfo.PLAIN);
  }

  private @Nullable Part part(ExpressionTree tree) {
    var field = body.unit().element(tree);
    if (field == null
        || field.getKind() != ElementKind.FIELD
        || field.getModifiers().contains(Modifier.STATIC)
        || !DeclaredAnnotations.nullable(field)) {
      return null;
    }
    return switch (tree) {
      case IdentifierTree _ -> new Part(null, field);
      case MemberSelectTree select when AttributedFile.isThis(select.getExpression()) ->
          new Part(null, field);
      case MemberSelectTree select -> {
        var owner = body.unit().element(select.getExpression());
        yield owner != null && AttributedFile.variable(owner) ? new Part(owner, field) : null;
      }
      default -> null;
    };
  }

  /** A field, or a variable whose parts are then others, gets a value. */
  void assigned(ExpressionTree target, ExpressionTree value) {
    var element = body.unit().element(target);
    if (silent() || element == null) {
      return;
    }
    if (AttributedFile.variable(element)) {
      locals.forEach((part, local) -> {
        if (element.equals(part.owner())) {
          becomes(local, "null", target);
        }
      });
      return;
    }
    local(target).ifPresent(local -> becomes(local, literal(value), target));
  }

  /** The MIR of a value that is not tracked shows whether it may be missing. */
  String literal(Tree value) {
    return DeclaredAnnotations.mayBeNull(value, body.unit()) ? "null" : "_";
  }

  /**
   * A method of this object, or of one in a variable, may take away what was there, or bring it.
   */
  void called(MethodInvocationTree tree, ExecutableElement method) {
    if (silent() || locals.isEmpty()) {
      return;
    }
    locals.forEach((part, local) -> {
      if (reaches(tree, part.owner())) {
        if (body.file.nulledFields().empties(method, part.field())) {
          becomes(local, "null", tree);
        } else if (body.file.nulledFields().fills(method, part.field())) {
          becomes(local, "_", tree);
        }
      }
    });
  }

  private boolean reaches(MethodInvocationTree tree, @Nullable Element owner) {
    var on =
        tree.getMethodSelect() instanceof MemberSelectTree select
                && !AttributedFile.isThis(select.getExpression())
            ? body.unit().element(select.getExpression())
            : null;
    return Objects.equals(on, owner)
        || (owner != null
            && tree.getArguments().stream()
                .anyMatch(each -> owner.equals(body.unit().element(each))));
  }
}
