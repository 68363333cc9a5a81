package javalings.borrowck.build;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.ObservedBody;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Lowers one body: puts the classes together that lower its trees, and starts them. */
final class BodyLowering extends BodyContext {
  private final StatementLowering statements;
  private final ExpressionLowering expressions;

  private final FileLowering whole;
  private final Map<Inside, List<LambdaBody>> insides = new HashMap<>();

  /** The classes inside of this body that are being lowered. */
  private final Set<ClassTree> open = new HashSet<>();

  /** A class, and where the variables are that it mentions. */
  private record Inside(ClassTree type, List<@Nullable MirPlace> around) {}

  /** Hands the bodies of lambdas to {@code whole}. */
  BodyLowering(@Nullable BodyContext outer, FileLowering whole) {
    super(whole.file, outer);
    this.whole = whole;
    var switches = new SwitchLowering(this);
    statements = new StatementLowering(this, switches);
    expressions = new ExpressionLowering(this, switches);
  }

  @Override
  StatementLowerer statements() {
    return statements;
  }

  @Override
  ExpressionLowerer expressions() {
    return expressions;
  }

  @Override
  LambdaBody lambda(LambdaExpressionTree tree, Optional<FunctionDescriptor> target) {
    var inner = new BodyLowering(this, whole);
    var body = inner.whole(tree, target);
    whole.accept(body);
    return new LambdaBody(body.body(), inner.variables.captured());
  }

  @Override
  List<LambdaBody> inside(ClassTree type, List<@Nullable MirPlace> around) {
    var key = new Inside(type, around);
    var known = insides.get(key);
    if (known != null) {
      return known;
    }
    open.add(type);
    var bodies = whole.inside(type, this);
    open.remove(type);
    insides.put(key, bodies);
    return bodies;
  }

  @Override
  boolean within(ClassTree type) {
    return open.contains(type) || (outer != null && outer.within(type));
  }

  ObservedBody method(MethodTree tree, ExecutableElement method) {
    var whole = span(tree);
    builder.emit(new MirStatement.Nop(), new MirSpan(whole.start(), whole.start()));
    scopes.open(whole);
    variables.self(method, tree);
    tree.getParameters().forEach(each -> variables.parameter(each, OwnershipKind.COPY));
    var kind = file.signatures().returns(method);
    var type = method.getReturnType();
    var marked = file.typeClasses().marked(method, OwnershipKind.COPY) != OwnershipKind.COPY;
    returns = new RequiredReturn(kind, type, marked, file.onceOnly().contain(method));
    statements.body(tree.getBody(), () -> complete(tree, method));
    return build(method.toString(), from(method));
  }

  /** Adds what a body does at its end although no statement says so. */
  private void complete(MethodTree tree, ExecutableElement method) {
    keepComponents(tree, method);
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      keepWhole(span(tree).last());
    }
  }

  /** An object that was made has all its parts: none was given away. */
  private void keepWhole(MirSpan end) {
    if (variables.selfLocal().isPresent()) {
      builder.emit(new MirStatement.Nop(), end, SourceInfo.of(SourceInfo.Why.COMPLETE));
    }
  }

  /** A compact constructor ends by assigning its parameters to the fields (JLS 8.10.4.2). */
  private void keepComponents(MethodTree tree, ExecutableElement method) {
    if (unit().elements().isCompactConstructor(method)) {
      for (var parameter : method.getParameters()) {
        variables.parameter(parameter, tree).ifPresent(expr -> values.take(expr, SourceInfo.PLAIN));
      }
    }
  }

  /** The parameters that the result may borrow from; a result of a type that owns has none. */
  private Set<Integer> from(ExecutableElement method) {
    var found = new HashSet<Integer>();
    if (!file.signatures().mayLook(method)) {
      return found;
    }
    for (int index : file.signatures().from(method)) {
      if (index == OwnershipSignature.THIS) {
        variables.selfLocal().ifPresent(found::add);
      } else {
        variables.local(method.getParameters().get(index)).ifPresent(found::add);
      }
    }
    return found;
  }

  private ObservedBody whole(LambdaExpressionTree tree, Optional<FunctionDescriptor> target) {
    var whole = span(tree);
    builder.emit(new MirStatement.Nop(), new MirSpan(whole.start(), whole.start()));
    scopes.open(whole);
    for (int i = 0; i < tree.getParameters().size(); i++) {
      var index = i;
      variables.parameter(
          tree.getParameters().get(i),
          target.map(it -> it.parameter(index)).orElse(OwnershipKind.COPY));
    }
    returns = target.map(FunctionDescriptor::returns).orElse(RequiredReturn.ANYTHING);
    if (tree.getBody() instanceof ExpressionTree expression) {
      result(expression, target.map(FunctionDescriptor::returnsNothing).orElse(false));
    } else {
      statements.body(tree.getBody(), () -> {});
    }
    var closed = target.map(FunctionDescriptor::borrowsNothing).orElse(false);
    return build(MirBody.LAMBDA, closed ? Set.of() : parameters());
  }

  private void result(ExpressionTree expression, boolean unwanted) {
    if (unwanted || unit().type(expression).getKind() == TypeKind.VOID) {
      statements.discard(expression);
      statements.returning(null, expression);
    } else {
      statements.returning(statements.result(expression), expression);
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
  ObservedBody initializer(
      List<? extends Tree> trees, @Nullable ExecutableElement constructor, Tree at) {
    var whole = span(at);
    builder.emit(new MirStatement.Nop(), new MirSpan(whole.start(), whole.start()));
    scopes.open(whole);
    if (constructor != null) {
      variables.self(constructor, at);
    }
    trees.forEach(statements::lower);
    keepWhole(span(trees.getLast()).last());
    scopes.close(whole.last());
    builder.emit(new MirStatement.Return(OptionalInt.empty()), whole.last(), SourceInfo.PLAIN);
    return build("init", Set.of());
  }
}
