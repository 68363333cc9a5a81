package javalings.borrowck.build;

import javalings.borrowck.infer.ChangedElements;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** The object that a method is called of: looked at, changed, ended, or a lambda that runs. */
record ReceiverLowering(BodyContext body) {

  /** Borrows or moves the receiver; the result is the borrow that the call holds while it runs. */
  ExprResult receive(ExprResult receiver, ExecutableElement method, OwnershipSignature signature) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return ExprResult.none(receiver.tree());
    }
    if (receiver.place() == null || (receiver.kind() == OwnershipKind.COPY)) {
      body.values.dereference(receiver);
      body.values.read(receiver, SourceInfo.PLAIN);
      return ExprResult.none(receiver.tree());
    }
    body.values.dereference(receiver);
    if (receiver.carrier()) {
      return called(receiver, method);
    }
    var name = method.getSimpleName().toString();
    return switch (signature.receiver()) {
      case CONSUMED -> consumed(receiver, name);
      // The walk has it before the lambda is made.
      case MUT ->
          changed(
              receiver,
              name,
              ChangedElements.walks(method) ? BorrowKind.MUT : BorrowKind.TWO_PHASE);
      case SHARED, FREE -> looked(receiver, signature, name);
    };
  }

  /** A lambda: one that changes what it captured is called exclusively, one that ends it, once. */
  private ExprResult called(ExprResult lambda, ExecutableElement method) {
    var holders = new OnceOnlyHolders(body);
    var holds = lambda.runsOnce() && holders.is(body.unit().type(lambda.tree()));
    var name = holds ? method.getSimpleName().toString() : "call";
    if (holds && holders.looks(method)) {
      return lent(lambda);
    }
    if ((!Jdk.declares(method) && method.isDefault()) || (holds && !holders.gives(method))) {
      // The method calls the lambda, nobody knows how often.
      body.values.mayRunAgain(lambda);
    }
    return lambda.kind() == OwnershipKind.REFMUT
        ? body.values.borrow(
            lambda, BorrowKind.TWO_PHASE, body.span(lambda.tree()), SourceInfo.PLAIN)
        : body.values.take(lambda, SourceInfo.of(SourceInfo.Why.RECEIVER, name));
  }

  private ExprResult lent(ExprResult holder) {
    body.values.read(holder, SourceInfo.PLAIN);
    return ExprResult.none(holder.tree());
  }

  private ExprResult consumed(ExprResult receiver, String name) {
    var sourceInfo =
        name.equals("close") ? closing(receiver) : SourceInfo.of(SourceInfo.Why.RECEIVER, name);
    if (receiver.typeClass() == TypeClass.LENT) {
      return ended(receiver, sourceInfo);
    }
    return receiver.typeClass() == TypeClass.OWNED
        ? body.values.takeOwned(receiver, sourceInfo)
        : body.values.take(receiver, sourceInfo);
  }

  private SourceInfo closing(ExprResult receiver) {
    return body.file.typeClasses().looks(body.unit().type(receiver.tree()))
        ? SourceInfo.CLOSE_OF_STREAM
        : SourceInfo.of(SourceInfo.Why.CLOSE);
  }

  /**
   * A value that a variable has for itself ends; of a field or an element others may have closed
   * it.
   */
  private ExprResult ended(ExprResult receiver, SourceInfo sourceInfo) {
    var owner = receiver.place() != null && receiver.place().whole() && receiver.lent();
    return owner
        ? body.values.take(receiver.owned(), sourceInfo)
        : body.values.borrow(receiver, BorrowKind.SHARED, body.span(receiver.tree()), sourceInfo);
  }

  private ExprResult changed(ExprResult receiver, String name, BorrowKind kind) {
    var sourceInfo = SourceInfo.of(SourceInfo.Why.RECEIVER, name);
    if (receiver.kind() == OwnershipKind.VIEW) {
      // An iterator, or a part of a collection, that Java would let anybody change through.
      return body.values.take(receiver, sourceInfo);
    }
    return body.values.borrow(receiver, kind, body.span(receiver.tree()), sourceInfo);
  }

  private ExprResult looked(ExprResult receiver, OwnershipSignature signature, String name) {
    var why = SourceInfo.Why.RECEIVER;
    if (signature.result() == OwnershipSignature.Result.VIEW) {
      why = receiver.typeClass() == TypeClass.LENT ? SourceInfo.Why.ALIAS : why;
      why = resource(receiver, signature) ? SourceInfo.Why.RESOURCE : why;
    }
    var sourceInfo = SourceInfo.of(why, name);
    return body.values.borrow(receiver, BorrowKind.SHARED, body.span(receiver.tree()), sourceInfo);
  }

  /** A resource of the JDK ends when it is closed, and not with its variable. */
  private boolean resource(ExprResult receiver, OwnershipSignature signature) {
    return signature.library()
        && receiver.typeClass() == TypeClass.OWNED
        && !body.file.typeClasses().holdsOwners(body.unit().type(receiver.tree()));
  }
}
