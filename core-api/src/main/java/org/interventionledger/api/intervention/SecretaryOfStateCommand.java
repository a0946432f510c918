package org.interventionledger.api.intervention;

/**
 * What an officer records of the Secretary of State's acts. They are facts, and bind the authority
 * whether it records them or not; what is refused is only what the law of that day did not know,
 * and what cannot have come in that order.
 */
public sealed interface SecretaryOfStateCommand extends InterventionCommand
    permits SecretaryOfStateNoticeCommand,
        SecretaryOfStatePowerCommand,
        DirectionCommand,
        CoastingCommand,
        AcademyOrderCommand {}
