package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.OwnershipKind;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Lowers one body. Its parts share the builder and each other through this class: {@link
 * Statements}, {@link LoopLowering}, {@link TryLowering}, {@link SwitchLowering} for control flow,
 * {@link Expressions}, {@link ConditionLowering}, {@link CallLowering}, {@link LambdaLowering} for
 * values, {@link ValueOperations} for what is done to them.
 */
final class BodyLowering {
  final FileContext context;
  final @Nullable BodyLowering outer;
  final BodyBuilder builder = new BodyBuilder();
  final JumpTargets jumpTargets = new JumpTargets();
  final VariableTable table;
  final ValueOperations operations;
  final EscapeDetection detection;
  final ScopeStack stack;
  final StatementLowering statementLowering;
  final LoopLowering loopLowering;
  final TryLowering tryLowering;
  final SwitchLowering lowering;
  final ExpressionLowering expressionLowering;
  final ConditionLowering conditionLowering;
  final CallLowering callLowering;
  final LambdaLowering lambdaLowering;
  final ThreadTransfers transfers;
  final IntFactLowering intFactLowering;

  /** What a {@code return} does with its value. */
  Returns returns = Returns.ANYTHING;

  /**
   * The kind of the result.
   *
   * @param type as declared, where it is
   * @param marked whether the signature says so
   */
  record Returns(OwnershipKind kind, @Nullable TypeMirror type, boolean marked) {
    static final Returns ANYTHING = new Returns(OwnershipKind.VIEW, null, false);
  }

  BodyLowering(FileContext context, @Nullable BodyLowering outer) {
    this.context = context;
    this.outer = outer;
    table = new VariableTable(this);
    operations = new ValueOperations(this);
    detection = new EscapeDetection(this);
    stack = new ScopeStack(this);
    statementLowering = new StatementLowering(this);
    loopLowering = new LoopLowering(this);
    tryLowering = new TryLowering(this);
    lowering = new SwitchLowering(this);
    expressionLowering = new ExpressionLowering(this);
    conditionLowering = new ConditionLowering(this);
    callLowering = new CallLowering(this);
    lambdaLowering = new LambdaLowering(this);
    transfers = new ThreadTransfers(this);
    intFactLowering = new IntFactLowering(this);
  }

  AttributedFile unit() {
    return context.file();
  }

  MirSpan span(Tree tree) {
    return context.file().span(tree);
  }

  MirBody method(MethodTree tree, ExecutableElement method) {
    var whole = span(tree);
    builder.emit(new MirStatement.Pass(), new MirSpan(whole.start(), whole.start()));
    stack.open(whole);
    table.self(method, tree);
    tree.getParameters().forEach(each -> table.parameter(each, OwnershipKind.COPY));
    var kind = context.signatures().returns(method);
    var type = method.getReturnType();
    var marked = context.classes().marked(method, OwnershipKind.COPY) != OwnershipKind.COPY;
    returns = new Returns(kind, type, marked);
    statementLowering.body(tree.getBody(), () -> complete(tree, method));
    return builder.build(method.toString(), from(method));
  }

  /** What a body that comes to its end does there, without a word in it. */
  private void complete(MethodTree tree, ExecutableElement method) {
    keepComponents(tree, method);
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      keepWhole(span(tree).last());
    }
  }

  /** An object that was made has all its parts: none was given away. */
  private void keepWhole(MirSpan end) {
    if (table.selfLocal().isPresent()) {
      builder.emit(new MirStatement.Pass(), end, SourceInfo.of(SourceInfo.Why.COMPLETE));
    }
  }

  /** A compact constructor ends by putting what its parameters are then into the fields. */
  private void keepComponents(MethodTree tree, ExecutableElement method) {
    if (unit().elements().isCompactConstructor(method)) {
      for (var parameter : method.getParameters()) {
        table
            .parameterTerm(parameter, tree)
            .ifPresent(exprResult -> operations.take(exprResult, SourceInfo.PLAIN));
      }
    }
  }

  /** What the result may borrow from; a result of a type that owns may borrow from nothing. */
  private Set<Integer> from(ExecutableElement method) {
    var found = new HashSet<Integer>();
    if (!context.signatures().mayLook(method)) {
      return found;
    }
    for (int index : context.signatures().from(method)) {
      if (index == OwnershipSignature.THIS) {
        table.selfLocal().ifPresent(found::add);
      } else {
        table.local(method.getParameters().get(index)).ifPresent(found::add);
      }
    }
    return found;
  }

  MirBody lambda(LambdaExpressionTree tree, Optional<FunctionDescriptor> target) {
    var whole = span(tree);
    builder.emit(new MirStatement.Pass(), new MirSpan(whole.start(), whole.start()));
    stack.open(whole);
    for (int i = 0; i < tree.getParameters().size(); i++) {
      var index = i;
      table.parameter(
          tree.getParameters().get(i),
          target.map(it -> it.parameter(index)).orElse(OwnershipKind.COPY));
    }
    returns = target.map(FunctionDescriptor::returns).orElse(Returns.ANYTHING);
    if (tree.getBody() instanceof ExpressionTree expression) {
      result(expression);
    } else {
      statementLowering.body(tree.getBody(), () -> {});
    }
    var closed = target.map(FunctionDescriptor::borrowsNothing).orElse(false);
    return builder.build("lambda", closed ? Set.of() : parameters());
  }

  private void result(ExpressionTree expression) {
    if (unit().type(expression).getKind() == TypeKind.VOID) {
      statementLowering.discard(expression);
      statementLowering.returning(null, expression);
    } else {
      statementLowering.returning(statementLowering.result(expression), expression);
    }
  }

  private Set<Integer> parameters() {
    var found = new HashSet<Integer>();
    for (int id = 0; id < builder.locals(); id++) {
      if (builder.local(id).role() == MirLocal.Role.PARAMETER) {
        found.add(id);
      }
    }
    return found;
  }

  /** Initializers of fields, and initializer blocks: each is a body of its own. */
  MirBody initializer(
      List<? extends Tree> trees, @Nullable ExecutableElement constructor, Tree at) {
    var whole = span(at);
    builder.emit(new MirStatement.Pass(), new MirSpan(whole.start(), whole.start()));
    stack.open(whole);
    if (constructor != null) {
      table.self(constructor, at);
    }
    trees.forEach(statementLowering::lower);
    keepWhole(span(trees.getLast()).last());
    stack.close(whole.last());
    builder.emit(new MirStatement.Return(OptionalInt.empty()), whole.last(), SourceInfo.PLAIN);
    return builder.build("init", Set.of());
  }
}
