package javalings.borrowck.build;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.infer.MentionedElements;
import javalings.borrowck.infer.ValueSources;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * All that goes to a thread with a value: what the value is made of, and what its code mentions,
 * however the value came to be where it is sent.
 */
final class SentCode {
  private final AttributedFile unit;
  private final ValueSources sources;
  private final MentionedElements mentioned;
  private final Visitor visitor;
  private final Set<Object> seen = new HashSet<>();
  private final CalledStatics statics;

  /** Gets what is found. */
  interface Visitor {
    /**
     * A variable of the method around, or this object, by one of its members.
     *
     * @param whole the lambda or the creation that mentions it
     * @param at where to say so
     * @param alone whether nobody else has the code that mentions it
     */
    void object(Element element, Tree whole, Tree at, boolean alone);

    /** The object in a field is sent, and not the one that has the field. */
    void part(Element field, Tree at);

    /** An argument of the constructor of an object that is sent. */
    void given(ExecutableElement constructor, int index, ExpressionTree argument);

    /** A static field. */
    void global(Element field, Tree at);
  }

  SentCode(FileContext file, Visitor visitor) {
    unit = file.unit();
    sources = file.sources();
    mentioned = file.mentioned();
    this.visitor = visitor;
    statics = new CalledStatics(file, visitor, seen);
  }

  /** A way to a value: where to report, and whether nobody else has it. */
  private record Way(@Nullable Tree at, boolean alone) {
    Way through(Tree tree) {
      return at == null ? new Way(tree, alone) : this;
    }

    Way shared() {
      return new Way(at, false);
    }

    Tree or(Tree tree) {
      return at == null ? tree : at;
    }
  }

  void sent(Tree value, boolean alone) {
    value(value, value, new Way(null, alone));
  }

  /** A thread or a task is told to begin; whoever began it may ask it later. */
  void started(Tree task) {
    if (task instanceof IdentifierTree name && unit.element(name) != null) {
      sources.of(element(name)).stream()
          .filter(each -> !judged(each))
          .forEach(each -> value(each, each, new Way(name, true)));
    } else if (!judged(task)) {
      sent(task, true);
    }
  }

  /** {@code new Thread(job)}: the job was looked at when the thread got it. */
  private boolean judged(Tree made) {
    var plain = made instanceof NewClassTree creation && creation.getClassBody() == null;
    return (plain || made instanceof MethodInvocationTree)
        && unit.element(made) instanceof ExecutableElement called
        && Jdk.declares(called);
  }

  private Element element(Tree tree) {
    return Objects.requireNonNull(unit.element(tree));
  }

  private void value(@Nullable Tree tree, Tree whole, Way way) {
    switch (tree) {
      case ParenthesizedTree inner -> value(inner.getExpression(), whole, way);
      case TypeCastTree cast -> value(cast.getExpression(), whole, way);
      case ConditionalExpressionTree choice -> {
        value(choice.getTrueExpression(), whole, way);
        value(choice.getFalseExpression(), whole, way);
      }
      case SwitchExpressionTree choice -> functions(choice, way);
      case LambdaExpressionTree lambda -> code(lambda.getBody(), lambda, way);
      case MemberReferenceTree reference -> reference(reference, way);
      case NewClassTree made -> made(made, whole == tree ? made : whole, way);
      case NewArrayTree array when array.getInitializers() != null ->
          array.getInitializers().forEach(each -> value(each, each, way));
      case MethodInvocationTree call -> call(call, way);
      case ArrayAccessTree access -> value(access.getExpression(), whole, way.shared());
      case MemberSelectTree select -> select(select, whole, way);
      case IdentifierTree name -> variable(name, whole, way);
      case null, default -> {}
    }
  }

  private void functions(Tree choice, Way way) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitLambdaExpression(
          LambdaExpressionTree lambda, @Nullable Void none) {
        value(lambda, lambda, way);
        return null;
      }

      @Override
      public @Nullable Void visitMemberReference(MemberReferenceTree each, @Nullable Void none) {
        value(each, each, way);
        return null;
      }
    }.scan(choice, null);
  }

  private void reference(MemberReferenceTree reference, Way way) {
    value(reference.getQualifierExpression(), reference, way);
    if (unit.element(reference) instanceof ExecutableElement method) {
      called(method, way.through(reference));
    }
  }

  private void made(NewClassTree made, Tree whole, Way way) {
    made.getArguments().forEach(each -> value(each, whole, way));
    if (unit.element(made) instanceof ExecutableElement constructor) {
      for (int i = 0; i < made.getArguments().size(); i++) {
        visitor.given(constructor, i, made.getArguments().get(i));
      }
    }
    if (made.getClassBody() != null) {
      code(made.getClassBody(), made, way);
    } else if (unit.element(made) instanceof ExecutableElement constructor
        && unit.declaration(MemberElements.owner(constructor)) instanceof ClassTree type
        && seen.add(type)) {
      mentioned.in(type).forEach(each -> mentioned(each, type, way.through(made)));
    }
  }

  private void call(MethodInvocationTree call, Way way) {
    if (!(unit.element(call) instanceof ExecutableElement method)) {
      return;
    }
    call.getArguments().forEach(each -> value(each, each, way.shared()));
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && !TypeClasses.immutable(unit.type(call))
        && !Jdk.handsOut(method)
        && !method.getModifiers().contains(Modifier.STATIC)) {
      value(select.getExpression(), call, way.shared());
    }
    if (seen.add(method)) {
      sources.results(method).forEach(each -> value(each, each, way.through(call).shared()));
    }
  }

  private void select(MemberSelectTree select, Tree whole, Way way) {
    var element = unit.element(select);
    if (element != null && element.getKind().isField()) {
      field(element, select, way);
    } else if (element != null && !element.getModifiers().contains(Modifier.STATIC)) {
      value(select.getExpression(), whole, way.shared());
    }
  }

  private void field(Element field, Tree at, Way way) {
    if (seen.add(field)) {
      sources.of(field).stream()
          .filter(
              each -> each instanceof LambdaExpressionTree || each instanceof MemberReferenceTree)
          .forEach(each -> value(each, each, way.through(at).shared()));
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      visitor.global(field, way.or(at));
    } else if (!TypeClasses.immutable(field.asType())) {
      visitor.part(field, way.or(at));
    }
  }

  private void variable(IdentifierTree name, Tree whole, Way way) {
    var element = unit.element(name);
    if (element != null && element.getKind().isField() && !AttributedFile.isThis(name)) {
      field(element, name, way);
      return;
    }
    if (element == null || TypeClasses.immutable(element.asType())) {
      mention(name, element, whole, way);
      return;
    }
    if (AttributedFile.variable(element) && seen.add(element)) {
      var alone = way.alone() && sources.mentions(element) == 1;
      for (var each : sources.of(element)) {
        var own = each instanceof LambdaExpressionTree || each instanceof MemberReferenceTree;
        var next = own ? new Way(way.at(), alone) : new Way(way.or(name), alone);
        value(each, each, next);
      }
      sources.inside(element).forEach(each -> value(each, each, way.through(name).shared()));
    }
    mention(name, element, whole, way);
  }

  private void mention(Tree name, @Nullable Element element, Tree whole, Way way) {
    if (element == null) {
      return;
    }
    var isStatic = element.getModifiers().contains(Modifier.STATIC);
    if (element instanceof ExecutableElement method) {
      called(method, way.through(name));
    }
    if (isStatic && element.getKind().isField()) {
      visitor.global(element, way.or(name));
    } else if (!isStatic) {
      visitor.object(element, whole, way.or(name), way.alone());
    }
  }

  /** Code mentions variables and fields, and runs the methods that it calls. */
  private void code(Tree inside, Tree whole, Way way) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        mentioned(name, whole, way);
        return null;
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
        mentioned(select, whole, way);
        return super.visitMemberSelect(select, null);
      }
    }.scan(inside, null);
  }

  private void mentioned(ExpressionTree tree, Tree whole, Way way) {
    var element = unit.element(tree);
    if (element == null) {
      return;
    }
    if (tree instanceof IdentifierTree name) {
      if (AttributedFile.variable(element) && calls(element, whole)) {
        variable(name, whole, way);
      } else {
        mention(name, element, whole, way);
      }
    } else if (element instanceof ExecutableElement method) {
      called(method, way.through(tree));
    } else if (element.getKind().isField() && element.getModifiers().contains(Modifier.STATIC)) {
      visitor.global(element, way.or(tree));
    }
  }

  /** A function that was made outside runs here with all that it mentions, and what was put in. */
  private boolean calls(Element element, Tree whole) {
    var declared = unit.declaration(element);
    return declared == null || !unit.span(whole).contains(unit.span(declared));
  }

  private void called(ExecutableElement method, Way way) {
    statics.called(method, way.at());
  }
}
