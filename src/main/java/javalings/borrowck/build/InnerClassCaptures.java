package javalings.borrowck.build;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import org.jspecify.annotations.Nullable;

/**
 * The captures of an object of an anonymous or local class: collections and lambdas of the method
 * around it. An owner may not get in there at all, see {@link EscapeDetection#captured}.
 */
final class InnerClassCaptures {
  private final BodyContext body;
  private final EscapeDetection escapes;

  InnerClassCaptures(BodyContext body) {
    this.body = body;
    escapes = new EscapeDetection(body);
  }

  /** The values that a new object captures, borrowed for as long as the object is in use. */
  List<ExprResult> captured(NewClassTree made, ExecutableElement constructor) {
    var held = new ArrayList<ExprResult>();
    var seen = new HashSet<@Nullable Element>();
    for (var name : inside(made, constructor).map(this::mentions).orElse(List.of())) {
      if (seen.add(body.unit().element(name))) {
        hold(name, made).ifPresent(held::add);
      }
    }
    return held;
  }

  private Optional<ClassTree> inside(NewClassTree made, ExecutableElement constructor) {
    if (made.getClassBody() != null) {
      return Optional.of(made.getClassBody());
    }
    var type = MemberElements.owner(constructor);
    return type.getNestingKind() == NestingKind.LOCAL
            && body.unit().declaration(type) instanceof ClassTree declared
        ? Optional.of(declared)
        : Optional.empty();
  }

  /** Every mention of a variable inside a class. */
  private List<IdentifierTree> mentions(ClassTree type) {
    var found = new ArrayList<IdentifierTree>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        if (AttributedFile.variable(body.unit().element(name))) {
          found.add(name);
        }
        return null;
      }
    }.scan(type, null);
    return found;
  }

  private Optional<ExprResult> hold(IdentifierTree name, NewClassTree made) {
    var expr = body.variables.named(name);
    var element = body.unit().element(name);
    if (element == null
        || expr.place() == null
        || expr.kind() == OwnershipKind.COPY
        || escapes.tracks(expr)) {
      return Optional.empty();
    }
    var changes = expr.typeClass() == TypeClass.LENT && body.file.parameterModes().changes(element);
    var type = body.unit().excerpt(made.getIdentifier());
    var by = made.getClassBody() == null ? "`" + type + "`" : "this anonymous class";
    var sourceInfo = SourceInfo.capture(body.span(name), by);
    var at = new MirSpan(body.span(made).start(), body.span(made.getIdentifier()).end());
    var lent =
        expr.typeClass() == TypeClass.LENT
            ? body.values.borrow(expr, changes ? BorrowKind.MUT : BorrowKind.SHARED, at, sourceInfo)
            : body.values.take(expr, sourceInfo);
    return lent.place() == null ? Optional.empty() : Optional.of(lent);
  }

  /** A class inside a method can keep what it sees for as long as it likes. */
  void check(ClassTree tree) {
    mentions(tree).forEach(name -> escapes.captured(body.variables.named(name), name));
  }
}
