package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.Jdk;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Loops over collections in fields, where a call may change the collection behind the loop's back:
 * {@code for (var job : jobs) retry(job);}, where {@code retry} adds to {@code jobs}. Each such loop
 * borrows a local that stands for the field, and each such call changes it.
 */
final class FieldWalks {
  private final BodyContext body;
  private final Map<Element, Walk> open = new LinkedHashMap<>();

  /**
   * A loop over a field.
   *
   * @param held what it looks through
   * @param place what stands for the field
   * @param followed whether the field itself is lent to the loop, as one of this object is
   */
  record Walk(Element field, MirPlace held, MirPlace place, boolean followed, MirSpan span) {}

  FieldWalks(BodyContext body) {
    this.body = body;
  }

  /** Starts a loop; nothing where it goes over no field, or over one that a loop around it does. */
  @Nullable Walk start(ExpressionTree collection) {
    var field = walked(collection);
    if (field == null || open.containsKey(field)) {
      return null;
    }
    var span = body.span(collection);
    var name = field.getSimpleName().toString();
    var place = local(name, OwnershipKind.OWNED, span);
    var held = local("", OwnershipKind.REF, span);
    body.values.assign(place, new Rvalue.Literal("_"), span, SourceInfo.PLAIN);
    body.values.assign(
        held,
        new Rvalue.Borrow(BorrowKind.SHARED, place),
        span,
        SourceInfo.of(SourceInfo.Why.ALIAS));
    var walk = new Walk(field, held, place, followed(field, collection), span);
    open.put(field, walk);
    return walk;
  }

  private static boolean followed(Element field, ExpressionTree collection) {
    var bare =
        collection instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
            ? select.getExpression()
            : collection;
    return !field.getModifiers().contains(Modifier.STATIC)
        && !(bare instanceof MethodInvocationTree);
  }

  private MirPlace local(String name, OwnershipKind kind, MirSpan span) {
    return MirPlace.of(body.builder.local(name, kind, MirLocal.Role.TEMPORARY, "", span));
  }

  /** The field in front of the parts of it that a loop can go through: {@code map.values()}. */
  private @Nullable Element walked(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && call.getArguments().isEmpty()
            && body.unit().element(call) instanceof ExecutableElement method
            && Jdk.declares(method)
            && Set.of("keySet", "values", "entrySet").contains(method.getSimpleName().toString())
        ? body.file.changedFields().field(select.getExpression())
        : body.file.changedFields().field(tree);
  }

  /** The loop asks for its next element. */
  void step(@Nullable Walk walk) {
    if (walk != null) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Copy(walk.held())),
          walk.span(),
          SourceInfo.of(SourceInfo.Why.LOOP));
    }
  }

  void end(@Nullable Walk walk) {
    if (walk != null) {
      open.remove(walk.field());
    }
  }

  /** A call inside of loops. */
  void called(MethodInvocationTree tree, ExecutableElement method) {
    if (open.isEmpty()) {
      return;
    }
    var select = tree.getMethodSelect() instanceof MemberSelectTree it ? it : null;
    var byName =
        select == null || ofThis(select) || method.getModifiers().contains(Modifier.STATIC);
    for (var walk : open.values()) {
      if (byName
          ? body.file.changedFields().of(method).contains(walk.field())
          : select != null && !walk.followed() && changes(select, method, walk.field())) {
        change(walk.place(), body.span(tree));
      }
    }
  }

  private boolean changes(MemberSelectTree select, ExecutableElement method, Element field) {
    return body.file.changedFields().changes(method)
        && field.equals(body.file.changedFields().field(select.getExpression()));
  }

  private void change(MirPlace place, MirSpan span) {
    body.values.assign(
        local("", OwnershipKind.REFMUT, span),
        new Rvalue.Borrow(BorrowKind.MUT, place),
        span,
        SourceInfo.PLAIN);
  }

  private static boolean ofThis(MemberSelectTree select) {
    return select.getExpression() instanceof IdentifierTree name
        && name.getName().contentEquals("this");
  }
}
