package javalings.ownership.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Span;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import org.jspecify.annotations.Nullable;

/**
 * What an object of an anonymous or local class looks at: collections and lambdas of the method
 * around it. An owner may not get in there at all, see {@link Escapes#captured}.
 */
final class InnerClasses {
  private final Lowering body;

  InnerClasses(Lowering body) {
    this.body = body;
  }

  /** What a new object captures, borrowed for as long as the object is in use. */
  List<Term> captured(NewClassTree made, ExecutableElement constructor) {
    var held = new ArrayList<Term>();
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
    var type = Members.owner(constructor);
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
        if (Unit.variable(body.unit().element(name))) {
          found.add(name);
        }
        return null;
      }
    }.scan(type, null);
    return found;
  }

  private Optional<Term> hold(IdentifierTree name, NewClassTree made) {
    var term = body.variables.term(name);
    var element = body.unit().element(name);
    if (element == null || term.place() == null || term.kind() == Kind.COPY || term.strict()) {
      return Optional.empty();
    }
    var changes = term.nature() == Nature.LENT && body.shared.habits().changes(element);
    var type = body.unit().excerpt(made.getIdentifier());
    var by = made.getClassBody() == null ? "`" + type + "`" : "this anonymous class";
    var cause = Cause.capture(body.span(name), by);
    var at = new Span(body.span(made).start(), body.span(made.getIdentifier()).end());
    var lent =
        term.nature() == Nature.LENT
            ? body.operations.borrow(term, changes ? Mode.MUT : Mode.SHARED, at, cause)
            : body.operations.take(term, cause);
    return lent.place() == null ? Optional.empty() : Optional.of(lent);
  }

  /** A class inside a method can keep what it sees for as long as it likes. */
  void check(ClassTree tree) {
    mentions(tree).forEach(name -> body.escapes.captured(body.variables.term(name), name));
  }
}
