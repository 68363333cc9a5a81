package javalings.borrowck.build;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.jdk.OwnershipKind;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** What is done to values: read, moved, lent, assigned; and the temporaries that hold them. */
public final class ValueOperations {
  private final BodyLowering body;

  /** Owners without a name that something borrows; they end with their statement. */
  private List<Integer> temporaries = new ArrayList<>();

  ValueOperations(BodyLowering body) {
    this.body = body;
  }

  int temporary(OwnershipKind kind, Tree at) {
    return body.builder.local("", kind, MirLocal.Role.TEMPORARY, "", body.span(at));
  }

  ExprResult fresh(OwnershipKind kind, TypeClass typeClass, Tree at) {
    return new ExprResult(
        MirPlace.of(temporary(kind, at)), kind, typeClass, OwnershipKind.OWNED, at);
  }

  /** The result of a call, which messages name as it is written. */
  ExprResult result(OwnershipKind kind, TypeClass typeClass, Tree call) {
    var name = kind == OwnershipKind.COPY ? "" : body.unit().excerpt(call);
    var local = body.builder.local(name, kind, MirLocal.Role.TEMPORARY, "", body.span(call));
    return new ExprResult(MirPlace.of(local), kind, typeClass, OwnershipKind.OWNED, call);
  }

  boolean isTemporary(ExprResult exprResult) {
    return exprResult.place() != null
        && exprResult.place().whole()
        && body.builder.local(exprResult.place().local()).temporary();
  }

  void assign(MirPlace target, Rvalue value, MirSpan span, SourceInfo info) {
    body.builder.emit(new MirStatement.Assign(target, value), span, info);
  }

  /** Looks at a value without keeping anything of it. */
  void read(ExprResult exprResult, SourceInfo info) {
    var place = exprResult.place();
    if (place == null
        || isTemporary(exprResult)
        || (place.whole() && exprResult.kind() == OwnershipKind.COPY)) {
      return;
    }
    if (exprResult.kind() == OwnershipKind.COPY
        || exprResult.kind() == OwnershipKind.REF
        || exprResult.kind() == OwnershipKind.VIEW) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Copy(place)), body.span(exprResult.tree()), info);
    } else {
      borrow(exprResult, BorrowKind.SHARED, body.span(exprResult.tree()), info);
    }
  }

  /** Takes a value as Java's assignment and argument passing do: moved, copied, or aliased. */
  ExprResult take(ExprResult exprResult, SourceInfo info) {
    return take(exprResult, info, BorrowKind.SHARED);
  }

  /**
   * Takes a value for a variable.
   *
   * @param alias how a collection is lent that Java would share
   */
  ExprResult take(ExprResult exprResult, SourceInfo info, BorrowKind alias) {
    var place = exprResult.place();
    if (place == null || isTemporary(exprResult)) {
      return exprResult;
    }
    if (exprResult.lent()) {
      return alias(exprResult, alias);
    }
    if (exprResult.kind() == OwnershipKind.COPY) {
      read(exprResult, info);
      return ExprResult.none(exprResult.tree());
    }
    var result =
        new ExprResult(
            MirPlace.of(taken(exprResult, place)),
            exprResult.kind(),
            exprResult.typeClass(),
            exprResult.elements(),
            exprResult.tree());
    var operand = exprResult.kind().moves() ? new Operand.Move(place) : new Operand.Copy(place);
    assign(result.somewhere(), new Rvalue.Same(operand), body.span(exprResult.tree()), info);
    return result;
  }

  /** Who gives away a part is told its type, which no variable has. */
  private int taken(ExprResult exprResult, MirPlace place) {
    var type = body.unit().type(exprResult.tree());
    var part = !place.whole() && exprResult.kind().moves() && type.getKind() == TypeKind.DECLARED;
    var name = part ? AttributedFile.name(type) : "";
    return body.builder.local(
        "", exprResult.kind(), MirLocal.Role.TEMPORARY, name, body.span(exprResult.tree()));
  }

  /**
   * Takes a value where only an owner will do. Somebody who only borrowed it has nothing to give:
   * E0507.
   */
  ExprResult takeOwned(ExprResult exprResult, SourceInfo info) {
    var borrows =
        exprResult.kind() == OwnershipKind.REF || exprResult.kind() == OwnershipKind.REFMUT;
    if (!borrows || exprResult.typeClass() != TypeClass.OWNED || exprResult.place() == null) {
      return take(exprResult, info);
    }
    var owner =
        new ExprResult(
            exprResult.referent(),
            OwnershipKind.OWNED,
            exprResult.typeClass(),
            exprResult.elements(),
            exprResult.tree());
    return take(owner, info);
  }

  /** Java shares a collection of plain values: an alias is a borrow that nobody has to write. */
  private ExprResult alias(ExprResult exprResult, BorrowKind borrowKind) {
    return borrow(
        exprResult, borrowKind, body.span(exprResult.tree()), SourceInfo.of(SourceInfo.Why.ALIAS));
  }

  /** {@code &term} or {@code &mut term}; a borrow of a borrow is one of what that points to. */
  ExprResult borrow(ExprResult exprResult, BorrowKind borrowKind, MirSpan span, SourceInfo info) {
    if (exprResult.place() == null
        || (exprResult.kind() == OwnershipKind.COPY && !exprResult.typeClass().strict())) {
      read(exprResult, info);
      return ExprResult.none(exprResult.tree());
    }
    var shared = exprResult.kind() == OwnershipKind.REF || exprResult.kind() == OwnershipKind.VIEW;
    if (shared && borrowKind == BorrowKind.SHARED) {
      return copied(exprResult, info);
    }
    var place = exprResult.referent();
    endWithStatement(exprResult);
    var kind = borrowKind.mutable() ? OwnershipKind.REFMUT : OwnershipKind.REF;
    var result =
        new ExprResult(
            MirPlace.of(temporary(kind, exprResult.tree())),
            kind,
            exprResult.typeClass(),
            exprResult.elements(),
            exprResult.tree());
    assign(result.somewhere(), new Rvalue.Borrow(borrowKind, place), span, info);
    return result;
  }

  private ExprResult copied(ExprResult exprResult, SourceInfo info) {
    return isTemporary(exprResult) ? exprResult : take(exprResult, info);
  }

  private void endWithStatement(ExprResult exprResult) {
    if (isTemporary(exprResult)
        && exprResult.kind() == OwnershipKind.OWNED
        && exprResult.typeClass() != TypeClass.LENT) {
      temporaries.add(exprResult.somewhere().local());
    }
  }

  /** Runs a statement's expression; its temporaries end behind it. */
  void statement(Tree at, Runnable code) {
    var outer = temporaries;
    temporaries = new ArrayList<>();
    code.run();
    endTemporaries(body.span(at));
    temporaries = outer;
  }

  void endTemporaries(MirSpan at) {
    if (body.builder.reachable()) {
      for (int local : temporaries.reversed()) {
        body.builder.emit(
            new MirStatement.Dead(local), at, SourceInfo.of(SourceInfo.Why.STATEMENT_END));
      }
    }
    temporaries.clear();
  }

  /** {@code let r = &make();} makes what it borrows live as long as its variable. */
  void extend(ExprResult owner) {
    if (isTemporary(owner) && owner.kind() == OwnershipKind.OWNED) {
      var local = owner.somewhere().local();
      temporaries.removeIf(each -> each == local);
      body.stack.own(local);
    }
  }

  /** Puts a value where anybody may find it as long as the program runs. */
  void keepForever(ExprResult exprResult) {
    var taken = take(exprResult, SourceInfo.PLAIN);
    if (taken.place() != null) {
      var value =
          new Rvalue.Call(
              Rvalue.Call.KEEP,
              List.of(new Operand.Move(taken.place())),
              List.of(new OutlivesEdge(0, false, OutlivesEdge.FOREVER, false)));
      var nothing = MirPlace.of(temporary(OwnershipKind.COPY, exprResult.tree()));
      assign(nothing, value, body.span(exprResult.tree()), SourceInfo.PLAIN);
    }
  }

  /** {@code target = value}, once the value has been taken. */
  void store(MirPlace target, ExprResult value, MirSpan span) {
    if (value.place() == null) {
      assign(target, new Rvalue.Literal(mayBeNull(value) ? "null" : "_"), span, SourceInfo.PLAIN);
    } else {
      assign(target, new Rvalue.Same(new Operand.Move(value.place())), span, SourceInfo.PLAIN);
    }
  }

  /** {@code null} itself, and what a method returns that says so. */
  private boolean mayBeNull(ExprResult value) {
    if (isNull(value.tree())) {
      return true;
    }
    return value.tree() instanceof MethodInvocationTree call
        && body.unit().element(call) instanceof ExecutableElement method
        && (DeclaredAnnotations.nullable(method)
            || DeclaredAnnotations.nullable(method.getReturnType()));
  }

  /** Something of a variable's value is used. */
  void dereference(ExprResult exprResult) {
    var place = exprResult.place();
    if (place != null && place.whole() && body.table.mayBeMissing(place.local())) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Copy(place)),
          body.span(exprResult.tree()),
          SourceInfo.of(SourceInfo.Why.DEREFERENCE));
    }
  }

  public static boolean isNull(Tree tree) {
    return tree.getKind() == Tree.Kind.NULL_LITERAL;
  }
}
