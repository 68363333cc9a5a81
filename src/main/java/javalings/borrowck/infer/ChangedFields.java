package javalings.borrowck.infer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.JdkSignatures;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The collections in fields to which a method of the file adds, or from which it removes, by itself
 * or by the methods of its own object that it calls.
 */
public final class ChangedFields extends EnclosingMethodVisitor {
  private final JdkSignatures jdk;
  private final Map<Element, Set<Element>> changed = new HashMap<>();
  private final Map<Element, Set<Element>> called = new HashMap<>();

  /** The methods that only return a field, and which. */
  private final Map<Element, Element> shown = new HashMap<>();

  private Map<Element, Set<Element>> all = Map.of();
  private boolean scanned;

  ChangedFields(AttributedFile unit, JdkSignatures jdk) {
    super(unit, List.of(MethodTree.class, MethodInvocationTree.class));
    this.jdk = jdk;
  }

  public Set<Element> of(Element method) {
    find();
    return all.getOrDefault(method, Set.of());
  }

  private void find() {
    if (!scanned) {
      scanned = true;
      unit.show(this);
      all = new FieldEffects(changed, called).all();
    }
  }

  /** The field of this object, or the static one, that an expression names. */
  public @Nullable Element field(ExpressionTree tree) {
    find();
    return switch (tree) {
      case ParenthesizedTree inner -> field(inner.getExpression());
      case IdentifierTree _ -> asField(unit.element(tree));
      case MemberSelectTree select ->
          AttributedFile.isThis(select.getExpression()) || isStatic(unit.element(tree))
              ? asField(unit.element(tree))
              : null;
      case MethodInvocationTree call -> shown(call);
      default -> null;
    };
  }

  /** The field that a method of this object only returns. */
  private @Nullable Element shown(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof IdentifierTree ? shown.get(unit.element(call)) : null;
  }

  private void shows(@Nullable Element getter, @Nullable BlockTree body) {
    if (getter != null
        && body != null
        && body.getStatements().size() == 1
        && body.getStatements().getFirst() instanceof ReturnTree result
        && (result.getExpression() instanceof IdentifierTree
            || result.getExpression() instanceof MemberSelectTree)) {
      var field = field(result.getExpression());
      if (field != null) {
        shown.put(getter, field);
      }
    }
  }

  private static @Nullable Element asField(@Nullable Element element) {
    return element != null && element.getKind() == ElementKind.FIELD ? element : null;
  }

  private static boolean isStatic(@Nullable Element element) {
    return element != null && element.getModifiers().contains(Modifier.STATIC);
  }

  /** The object in front of a call, unless its method is static or of this object. */
  public static @Nullable ExpressionTree otherObject(MethodInvocationTree call, Element called) {
    return call.getMethodSelect() instanceof MemberSelectTree select
            && !AttributedFile.isThis(select.getExpression())
            && !isStatic(called)
        ? select.getExpression()
        : null;
  }

  /** Whether a call is of a method that adds to its object, or removes from it. */
  public boolean changes(ExecutableElement called) {
    return jdk.declares(called)
        && jdk.of(called).receiver() == OwnershipSignature.Receiver.MUT
        && !Jdk.steps(called);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    shows(unit.element(tree), tree.getBody());
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    var method = isInClass() ? null : method();
    if (method != null && unit.element(tree) instanceof ExecutableElement target) {
      called.computeIfAbsent(method, _ -> new HashSet<>());
      var object = otherObject(tree, target);
      if (object == null) {
        called.get(method).add(target);
      } else if (changes(target)) {
        changes(method, field(object));
      }
    }
    return null;
  }

  private void changes(Element method, @Nullable Element field) {
    if (field != null) {
      changed.computeIfAbsent(method, _ -> new HashSet<>()).add(field);
    }
  }
}
