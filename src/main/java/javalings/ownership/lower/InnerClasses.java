package javalings.ownership.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    inside(made, constructor)
        .ifPresent(type -> variables(type).forEach(name -> hold(name, made, held)));
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

  /** The first mention of each variable. */
  private List<IdentifierTree> variables(ClassTree type) {
    var seen = new HashSet<Element>();
    var found = new ArrayList<IdentifierTree>();
    new TreeScanner<@Nullable Void, Set<Element>>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, Set<Element> known) {
        var element = body.unit().element(name);
        if (element != null && Unit.variable(element) && known.add(element)) {
          found.add(name);
        }
        return null;
      }
    }.scan(type, seen);
    return found;
  }

  private void hold(IdentifierTree name, NewClassTree made, List<Term> held) {
    var term = body.variables.term(name);
    var element = body.unit().element(name);
    if (element == null || term.place() == null || term.kind() == Kind.COPY || term.strict()) {
      return;
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
    if (lent.place() != null) {
      held.add(lent);
    }
  }

  /** A class inside a method can keep what it sees for as long as it likes. */
  void check(ClassTree tree) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        var element = body.unit().element(name);
        if (Unit.variable(element)) {
          body.escapes.captured(body.variables.term(name), name);
        }
        return null;
      }
    }.scan(tree, null);
  }
}
