package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashMap;
import java.util.Map;
import javalings.borrowck.infer.ChangedFields;
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
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Loops over collections in fields, where a call may change the collection behind the loop's back:
 * {@code for (var job : jobs) retry(job);}, where {@code retry} adds to {@code jobs}. Each such
 * loop borrows a local that stands for the field, and each such call changes it. The fields of an
 * object that has one owner are followed anyway.
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
    if (field == null || open.containsKey(field) || !collects(field)) {
      return null;
    }
    var walk = start(field, collection);
    open.put(field, walk);
    return walk;
  }

  private Walk start(Element field, ExpressionTree collection) {
    var span = body.span(collection);
    var place = local(field.getSimpleName().toString(), OwnershipKind.OWNED, span);
    var held = local("", OwnershipKind.REF, span);
    var lends = SourceInfo.of(SourceInfo.Why.ALIAS);
    body.values.assign(place, new Rvalue.Literal("_"), span, SourceInfo.PLAIN);
    body.values.assign(held, new Rvalue.Borrow(BorrowKind.SHARED, place), span, lends);
    return new Walk(field, held, place, followed(field, collection), span);
  }

  private MirPlace local(String name, OwnershipKind kind, MirSpan span) {
    return MirPlace.of(body.builder.local(name, kind, MirLocal.Role.TEMPORARY, "", span));
  }

  /** Whether it is a collection that must not be changed by one while another goes through it. */
  private boolean collects(Element field) {
    var self = body.variables.selfType();
    return body.file.typeClasses().of(field.asType()) != TypeClass.PLAIN
        && !forThreads(field)
        && (isStatic(field) || self == null || !ReceiverKind.speaks(self));
  }

  /** {@code Map<K, V> map = new ConcurrentHashMap<>()} may change while somebody looks. */
  private boolean forThreads(Element field) {
    var values = body.file.sources().of(field);
    return !values.isEmpty()
        && values.stream()
            .allMatch(
                value -> body.file.typeClasses().of(body.unit().type(value)) == TypeClass.PLAIN);
  }

  private static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean followed(Element field, ExpressionTree collection) {
    var bare =
        collection instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
            ? select.getExpression()
            : collection;
    return !isStatic(field) && !(bare instanceof MethodInvocationTree);
  }

  /** The field in front of what looks into it: {@code map.values()}, {@code list.stream()}. */
  private @Nullable Element walked(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && body.unit().element(call) instanceof ExecutableElement method
            && Jdk.declares(method)
            && body.file.signatures().of(method).result() == OwnershipSignature.Result.VIEW
        ? walked(select.getExpression())
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

  /** A call, which may be inside of loops, and may be a loop: {@code list.forEach(...)}. */
  void called(MethodInvocationTree tree, ExecutableElement method) {
    for (var walk : open.values()) {
      if (changes(tree, method, walk.field(), walk.followed())) {
        change(walk, body.span(tree));
      }
    }
    if (Jdk.declares(method) && tree.getMethodSelect() instanceof MemberSelectTree select) {
      tree.getArguments().forEach(each -> runs(each, select.getExpression()));
    }
  }

  /** Whether a call changes a field; {@code followed}: what is done to it by name is known. */
  private boolean changes(
      MethodInvocationTree tree, ExecutableElement method, Element field, boolean followed) {
    var changed = body.file.changedFields();
    var object = ChangedFields.otherObject(tree, method);
    return object == null
        ? changed.of(method).contains(field)
        : !followed && changed.changes(method) && field.equals(changed.field(object));
  }

  /** A lambda runs while the JDK goes through a field. */
  private void runs(ExpressionTree argument, ExpressionTree receiver) {
    var field = argument instanceof LambdaExpressionTree ? walked(receiver) : null;
    if (argument instanceof LambdaExpressionTree lambda && field != null && collects(field)) {
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree tree, @Nullable Void none) {
          if (body.unit().element(tree) instanceof ExecutableElement method
              && changes(tree, method, field, false)) {
            var walk = start(field, receiver);
            change(walk, body.span(tree));
            step(walk);
          }
          return super.visitMethodInvocation(tree, null);
        }

        // Nobody knows when that runs.
        @Override
        public @Nullable Void visitLambdaExpression(
            LambdaExpressionTree inner, @Nullable Void none) {
          return null;
        }
      }.scan(lambda.getBody(), null);
    }
  }

  private void change(Walk walk, MirSpan span) {
    body.values.assign(
        local("", OwnershipKind.REFMUT, span),
        new Rvalue.Borrow(BorrowKind.MUT, walk.place()),
        span,
        SourceInfo.PLAIN);
  }
}
