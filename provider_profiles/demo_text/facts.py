"""More facts of the demo profiles, by slug: outcomes, how many people, how far, access answers, other links."""

FACTS = {
    "riverside-personal-care": {"outcomes": ["home", "confidence"], "team_size": "small", "travel_miles": 10},
    "gofal-bach-llyn": {"outcomes": ["home", "friends", "break"], "team_size": "small", "travel_miles": 20},
    "paws-awhile": {
        "outcomes": ["outdoors", "fit", "friends"], "team_size": "me", "travel_miles": 10,
        "social_links": ["https://social.example.org/pawsawhile"],
    },
    "matchday-mates": {"outcomes": ["friends"], "team_size": "small", "travel_miles": 20},
    "slow-trails": {
        "outcomes": ["outdoors", "fit"], "team_size": "me", "travel_miles": 20,
        "access": {"access_step_free": "partly", "access_toilet": "ask", "access_parking": "yes", "access_quiet": "yes"},
    },
    "night-owls": {"outcomes": ["friends", "confidence"], "team_size": "small", "travel_miles": 10},
    "byte-by-byte": {"outcomes": ["learn", "confidence"], "team_size": "me", "travel_miles": 10},
    "bread-and-butter-skills": {"outcomes": ["learn", "home"], "team_size": "me", "travel_miles": 5},
    "plan-it-with-me": {"outcomes": ["confidence", "home"], "team_size": "me"},
    "signs-of-life": {"outcomes": ["friends", "learn", "confidence"], "team_size": "me", "travel_miles": 20},
    "ffions-garden-gang": {
        "outcomes": ["outdoors", "friends", "learn"], "team_size": "small", "travel_miles": 5,
        "access": {"access_step_free": "yes", "access_toilet": "yes", "access_parking": "yes"},
    },
    "the-whizz-bar": {"outcomes": ["earn", "friends"], "team_size": "team", "travel_miles": 10},
    "two-left-feet": {
        "outcomes": ["fit", "friends", "creative"], "team_size": "small",
        "access": {
            "access_step_free": "yes", "access_toilet": "yes", "access_parking": "partly",
            "access_hearing_loop": "yes", "access_quiet": "yes",
        },
    },
    "thread-and-tea": {
        "outcomes": ["creative", "friends", "learn"], "team_size": "me",
        "access": {"access_step_free": "no", "access_toilet": "no", "access_quiet": "yes"},
    },
}  # fmt: skip
