"""The verdicts in which a fact has to agree with a question, in the order in which it is held to them.

Each gives a factor in [0, 1] and, when that is 0, the reason in words that ``explain`` prints.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from knowledge.match.around.scene import Scene
from knowledge.match.verdicts.bearers.actors import actor
from knowledge.match.verdicts.bearers.extents import extent
from knowledge.match.verdicts.bearers.forces import force
from knowledge.match.verdicts.bearers.indicators import indicator
from knowledge.match.verdicts.bearers.instances import instance
from knowledge.match.verdicts.bearers.kin import kin
from knowledge.match.verdicts.bearers.local import local
from knowledge.match.verdicts.bearers.modifiers import modifier
from knowledge.match.verdicts.bearers.names import names
from knowledge.match.verdicts.bearers.nations import nation
from knowledge.match.verdicts.bearers.numbered import numbered
from knowledge.match.verdicts.bearers.others import outdone, respective, subject
from knowledge.match.verdicts.bearers.owners import holder, owner, person, speaker
from knowledge.match.verdicts.bearers.ranks import rank
from knowledge.match.verdicts.bearers.receivers import receiver
from knowledge.match.verdicts.bearers.threads import thread
from knowledge.match.verdicts.bearers.yardstick import yardstick
from knowledge.match.verdicts.circumstances.causes import cause
from knowledge.match.verdicts.circumstances.compared import beforehand, held_against
from knowledge.match.verdicts.circumstances.conditions import condition
from knowledge.match.verdicts.circumstances.contraries import contrary
from knowledge.match.verdicts.circumstances.denial import denied
from knowledge.match.verdicts.circumstances.given import figures
from knowledge.match.verdicts.circumstances.norms import norm
from knowledge.match.verdicts.circumstances.outcomes import outcome
from knowledge.match.verdicts.circumstances.premises import premise
from knowledge.match.verdicts.circumstances.risks import risk, wanted
from knowledge.match.verdicts.circumstances.scenarios import scenario
from knowledge.match.verdicts.measures.attribute import aspect, attribute, measured
from knowledge.match.verdicts.measures.averages import average, each
from knowledge.match.verdicts.measures.changes import direction
from knowledge.match.verdicts.measures.counting import ends, unit
from knowledge.match.verdicts.measures.currency import currency
from knowledge.match.verdicts.measures.dealers import dealers
from knowledge.match.verdicts.measures.flows import flow, gap
from knowledge.match.verdicts.measures.growth import growth
from knowledge.match.verdicts.measures.gulfs import gulf
from knowledge.match.verdicts.measures.levels import level
from knowledge.match.verdicts.measures.qualified import kind
from knowledge.match.verdicts.measures.spreads import spread
from knowledge.match.verdicts.measures.together import together
from knowledge.match.verdicts.measures.unmeasured import unmeasured
from knowledge.match.verdicts.measures.worth import apiece, worth
from knowledge.match.verdicts.places.destinations import destination
from knowledge.match.verdicts.places.elsewhere import partner
from knowledge.match.verdicts.places.place import place
from knowledge.match.verdicts.places.whereabouts import whereabouts
from knowledge.match.verdicts.times.aims import aim, modality
from knowledge.match.verdicts.times.bases import difference
from knowledge.match.verdicts.times.deliveries import delivery
from knowledge.match.verdicts.times.origins import origin
from knowledge.match.verdicts.times.periods import period
from knowledge.match.verdicts.times.usual import usual
from knowledge.match.verdicts.wholes.exclusion import excluded
from knowledge.match.verdicts.wholes.families import family
from knowledge.match.verdicts.wholes.goods import goods, source
from knowledge.match.verdicts.wholes.joint import joint
from knowledge.match.verdicts.wholes.parts import part
from knowledge.match.verdicts.wholes.portions import about, attainment, portion
from knowledge.match.verdicts.wholes.recalled import recalled
from knowledge.match.verdicts.wholes.restricted import restricted
from knowledge.match.verdicts.wholes.sexes import sex
from knowledge.match.verdicts.wholes.singled import example, first_of_all, shared, singled
from knowledge.match.verdicts.wholes.thresholds import threshold
from knowledge.match.verdicts.wording import (
    Verdict,
    ordinal,
    predicate,
    rate,
    ruled,
    whole,
)

Rule = tuple[str, Callable[[Scene], Verdict]]

# In order: the first that rules a fact out is the reason, and what is cheap or rules out most comes first.
KINDS: Final[tuple[Rule, ...]] = (
    ("unit", unit),
    ("ends", ends),
    ("currency", currency),
    ("measured", measured),
)
"""What most figures of a passage fail; held against every figure."""
SLOTS: Final[tuple[Rule, ...]] = (
    ("direction", direction),
    ("period", period),
    ("place", place),
)
"""What many of the others fail; held against those whose sentence promises enough."""
WORDINGS: Final[tuple[Rule, ...]] = (
    ("contrary", contrary),
    ("destination", destination),
    ("partner", partner),
    ("figures", figures),
    ("names", names),
    ("kind", kind),
    ("together", together),
    ("numbered", numbered),
    ("ruled", ruled),
    ("predicate", predicate),
    ("aspect", aspect),
    ("attribute", attribute),
    ("unmeasured", unmeasured),
    ("family", family),
    ("about", about),
    ("portion", portion),
    ("growth", growth),
    ("flow", flow),
    ("gap", gap),
    ("norm", norm),
    ("worth", worth),
    ("apiece", apiece),
    ("difference", difference),
    ("spread", spread),
    ("attainment", attainment),
    ("modality", modality),
    ("aim", aim),
    ("rate", rate),
    ("average", average),
    ("each", each),
    ("origin", origin),
    ("usual", usual),
    ("whole", whole),
    ("modifier", modifier),
    ("denied", denied),
    ("instance", instance),
    ("local", local),
    ("part", part),
    ("goods", goods),
    ("source", source),
    ("subject", subject),
    ("respective", respective),
    ("receiver", receiver),
    ("rank", rank),
    ("force", force),
    ("level", level),
    ("premise", premise),
    ("scenario", scenario),
    ("delivery", delivery),
    ("ordinal", ordinal),
    ("holder", holder),
    ("person", person),
    ("kin", kin),
    ("nation", nation),
    ("owner", owner),
    ("speaker", speaker),
    ("extent", extent),
    ("excluded", excluded),
    ("cause", cause),
    ("condition", condition),
    ("beforehand", beforehand),
    ("against", held_against),
    ("singled", singled),
    ("shared", shared),
    ("threshold", threshold),
    ("first", first_of_all),
    ("yardstick", yardstick),
    ("example", example),
    ("joint", joint),
    ("sex", sex),
    ("outdone", outdone),
    ("indicator", indicator),
    ("thread", thread),
    ("risk", risk),
    ("wanted", wanted),
    ("recalled", recalled),
    ("whereabouts", whereabouts),
    ("actor", actor),
    ("dealers", dealers),
    ("gulf", gulf),
    ("restricted", restricted),
    ("outcome", outcome),
)
"""What tells the figures apart that the slots leave; held against those whose words may still win."""
