package javalings.borrowck.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * The fields to which a method of the file may give {@code null}, and those to which it only gives
 * values, by itself or by the methods that it calls.
 */
public final class NulledFields extends EnclosingMethodVisitor {
  private final Map<Element, Set<Element>> nulled = new HashMap<>();
  private final Map<Element, Set<Element>> filled = new HashMap<>();
  private final Map<Element, Set<Element>> called = new HashMap<>();
  private Map<Element, Set<Element>> emptied = Map.of();
  private Map<Element, Set<Element>> given = Map.of();
  private boolean scanned;

  NulledFields(AttributedFile unit) {
    super(unit, List.of(AssignmentTree.class, MethodInvocationTree.class));
  }

  /** Whether a call of the method may leave the field without a value. */
  public boolean empties(Element called, Element field) {
    find();
    return emptied.getOrDefault(called, Set.of()).contains(field);
  }

  /** Whether a call of the method gives the field a value, as far as anybody can see. */
  public boolean fills(Element called, Element field) {
    find();
    return given.getOrDefault(called, Set.of()).contains(field) && !empties(called, field);
  }

  private void find() {
    if (!scanned) {
      scanned = true;
      unit.show(this);
      emptied = new FieldEffects(nulled, called).all();
      given = new FieldEffects(filled, called).all();
    }
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    var target = unit.element(tree.getVariable());
    var method = method();
    if (method != null && target != null && target.getKind() == ElementKind.FIELD) {
      var into = DeclaredAnnotations.mayBeNull(tree.getExpression(), unit) ? nulled : filled;
      into.computeIfAbsent(method, _ -> new HashSet<>()).add(target);
      called.computeIfAbsent(method, _ -> new HashSet<>());
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    var target = unit.element(tree);
    var method = method();
    if (method != null && target != null) {
      called.computeIfAbsent(method, _ -> new HashSet<>()).add(target);
    }
    return null;
  }
}
