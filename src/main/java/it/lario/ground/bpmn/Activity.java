package it.lario.ground.bpmn;

/**
 * A step of a diagram as a table shows it: a task of any kind, a sub-process or a call.
 *
 * @param who the lane it stands in, or else the pool; empty when there is neither
 */
public record Activity(String id, String name, String who) {}
