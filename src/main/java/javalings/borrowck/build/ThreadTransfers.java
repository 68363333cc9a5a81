package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An object that goes to another thread must belong to it, never change, or be guarded. Owners and
 * collections are followed by their moves and loans; this is about ordinary objects.
 */
final class ThreadTransfers {
  private static final Set<String> PARALLEL = Set.of("parallel", "parallelStream");
  private final BodyContext body;
  private final Set<Element> reported = new HashSet<>();

  ThreadTransfers(BodyContext body) {
    this.body = body;
  }

  /** An argument goes to a thread, or to a method that may hand it to one. */
  void sent(ExpressionTree argument) {
    reported.clear();
    sent(argument, argument, 4);
  }

  /** Whether a call belongs to a stream that was told to use several threads. */
  boolean parallel(Tree call, ExecutableElement method) {
    var at = body.file.typeClasses().looks(MemberElements.owner(method).asType()) ? call : null;
    while (at instanceof MethodInvocationTree step
        && step.getMethodSelect() instanceof MemberSelectTree select) {
      if (PARALLEL.contains(select.getIdentifier().toString())) {
        return true;
      }
      at = select.getExpression();
      var element = at instanceof IdentifierTree name ? body.unit().element(name) : null;
      if (element != null && initializer(element) instanceof MethodInvocationTree made) {
        at = made;
      }
    }
    return false;
  }

  /**
   * A lambda that several threads call at a time must not change its captures (rayon: {@code Fn}).
   */
  void shared(ExprResult expr) {
    if (expr.carrier() && expr.kind() == OwnershipKind.REFMUT) {
      body.observe(new Observation.ChangedByThreads(body.span(expr.tree())));
    }
  }

  private void sent(@Nullable Tree tree, Tree whole, int depth) {
    switch (tree) {
      case ParenthesizedTree inner -> sent(inner.getExpression(), whole, depth);
      case TypeCastTree cast -> sent(cast.getExpression(), whole, depth);
      case LambdaExpressionTree lambda -> captures(lambda.getBody(), lambda);
      case MemberReferenceTree reference ->
          sent(reference.getQualifierExpression(), reference, depth);
      case NewClassTree made -> {
        made.getArguments().forEach(each -> sent(each, whole, depth));
        if (made.getClassBody() != null) {
          captures(made.getClassBody(), made);
        }
      }
      case IdentifierTree name -> variable(name, whole, depth);
      case null, default -> {}
    }
  }

  private void variable(IdentifierTree name, Tree whole, int depth) {
    var element = body.unit().element(name);
    if (element == null) {
      return;
    }
    var made = initializer(element);
    if (depth > 0 && (made instanceof LambdaExpressionTree || made instanceof NewClassTree)) {
      sent(made, whole, depth - 1);
    }
    mention(name, whole);
  }

  private @Nullable Tree initializer(Element element) {
    return element.getKind() == ElementKind.LOCAL_VARIABLE
            && body.unit().declaration(element) instanceof VariableTree variable
        ? variable.getInitializer()
        : null;
  }

  private void captures(Tree inside, Tree whole) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        mention(name, whole);
        return null;
      }
    }.scan(inside, null);
  }

  /** A name inside of what is sent; one that is declared in there belongs to the thread. */
  private void mention(IdentifierTree name, Tree whole) {
    var element = body.unit().element(name);
    if (element == null) {
      return;
    }
    if (AttributedFile.variable(element)) {
      if (!declaredInside(element, whole) && !givenAway(element, whole)) {
        refuse(element, element.asType(), name);
      }
    } else if (ofThis(element, name)) {
      var owner = body.variables.selfType();
      if (owner != null) {
        refuse(owner, owner.asType(), name);
      }
    }
  }

  private static boolean ofThis(Element element, IdentifierTree name) {
    var member = element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
    return name.getName().contentEquals("this")
        || (member && !element.getModifiers().contains(Modifier.STATIC));
  }

  private boolean declaredInside(Element element, Tree whole) {
    var declaration = body.unit().declaration(element);
    return declaration != null && body.span(whole).contains(body.span(declaration));
  }

  /** An object that was made for the thread, and that nobody else mentions. */
  private boolean givenAway(Element element, Tree whole) {
    return initializer(element) instanceof NewClassTree
        && mentions(element) == inside(element, whole);
  }

  private long mentions(Element element) {
    return count(element, body.unit().tree());
  }

  private long inside(Element element, Tree whole) {
    return count(element, whole);
  }

  private long count(Element element, Tree in) {
    var found = new long[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        found[0] += element.equals(body.unit().element(name)) ? 1 : 0;
        return null;
      }
    }.scan(in, null);
    return found[0];
  }

  private void refuse(Element what, TypeMirror type, IdentifierTree at) {
    var because = body.file.sync().exposed(type);
    if (because == null || !reported.add(what)) {
      return;
    }
    var itself = type instanceof DeclaredType declared && because.equals(declared.asElement());
    var exposed = itself ? Optional.<String>empty() : Optional.of(because.toString());
    body.observe(
        new Observation.SentUnsynchronized(body.span(at), AttributedFile.name(type), exposed));
  }
}
