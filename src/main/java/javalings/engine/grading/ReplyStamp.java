package javalings.engine.grading;

import java.security.MessageDigest;

/**
 * Says which request a reply belongs to.
 *
 * @param nonce the random bytes of the request
 * @param sequence how many requests the worker had answered before
 */
@SuppressWarnings("ArrayRecordComponent") // compared by isThatOf, in constant time
record ReplyStamp(byte[] nonce, int sequence) {

  boolean isThatOf(byte[] asked, int answered) {
    return MessageDigest.isEqual(nonce, asked) && sequence == answered;
  }
}
